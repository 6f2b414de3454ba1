import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { changedOf } from '../../state/selectors/assumptions';
import { useScenario, useSession } from '../../state/stores';
import classes from './FirstHint.module.css';

/** One line for whoever starts for the first time; the first move of an assumption ends it. */
export function FirstHint() {
  const seen = useSession((state) => state.hintSeen);
  const dismiss = useSession((state) => state.dismissHint);
  const moved = useScenario(({ working }) => changedOf(working).size > 0);

  useEffect(() => {
    if (moved) dismiss();
  }, [moved, dismiss]);

  if (seen) return null;
  return (
    <p className={classes.root}>
      Move any assumption: charts and figures follow. Ctrl/Cmd+K finds everything else.
      <button type="button" aria-label="Dismiss the hint" onClick={dismiss}>
        <IconX size={14} stroke={1.75} aria-hidden />
      </button>
    </p>
  );
}
