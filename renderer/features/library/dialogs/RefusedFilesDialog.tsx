import { Button } from '@mantine/core';
import type { DialogProps } from '../../../state/dialog-store';
import { Dialog } from '../../../ui/panels/Dialog';
import { IssueList } from '../../../ui/panels/IssueList';
import classes from './dialogs.module.css';

/** What went wrong with which file, and that the rest is done. */
export function RefusedFilesDialog({
  title,
  done,
  refused,
  onAnswer,
}: DialogProps<'refusedFiles'>) {
  const close = () => onAnswer(null);
  return (
    <Dialog
      title={title}
      onCancel={close}
      onSubmit={close}
      footer={
        <Button type="submit" data-autofocus>
          Close
        </Button>
      }
    >
      <p role="status">
        {done} {refused.length.toLocaleString('en')} refused:
      </p>
      <ul className={classes.files}>
        {refused.map(({ fileName, error }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names can be the same, the list stays
          <li key={index}>
            <strong>{fileName}</strong>
            <span>{error.message}</span>
            {error.document !== undefined && error.document.issues.length > 1 && (
              <IssueList issues={error.document.issues.slice(0, 3)} />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
