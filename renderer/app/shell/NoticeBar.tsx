import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useNotices } from '../../state/stores';
import classes from './NoticeBar.module.css';

const SHOWN_FOR_MS = 6000;

/** Says in passing what has just happened. */
export function NoticeBar() {
  const notice = useNotices((state) => state.current);
  const dismiss = useNotices((state) => state.dismiss);

  useEffect(() => {
    if (notice === null || notice.action !== undefined) return;
    const timer = setTimeout(dismiss, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);

  return (
    <div role="status" className={classes.root}>
      {notice !== null && (
        <div key={notice.id} className={classes.notice}>
          <span>{notice.text}</span>
          {notice.action !== undefined && (
            <button
              type="button"
              className={classes.action}
              onClick={() => {
                notice.action?.run();
                dismiss();
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button type="button" className={classes.close} aria-label="Dismiss" onClick={dismiss}>
            <IconX size={14} stroke={1.75} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
