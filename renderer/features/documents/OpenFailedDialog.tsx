import { Button } from '@mantine/core';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/panels/Dialog';
import { IssueList } from '../../ui/panels/IssueList';
import classes from './documents.module.css';

export function OpenFailedDialog({ message, document, onAnswer }: DialogProps<'openFailed'>) {
  const close = () => onAnswer(null);
  return (
    <Dialog
      title="Could not open the file"
      onCancel={close}
      onSubmit={close}
      footer={
        <Button type="submit" data-autofocus>
          Close
        </Button>
      }
    >
      <p role="alert">{message}</p>
      {document !== null && !message.includes(document.message) && <p>{document.message}</p>}
      {document !== null && document.issues.length > 0 && <IssueList issues={document.issues} />}
      <p className={classes.quiet}>
        The file is as it was, and the scenario you had open is untouched.
      </p>
    </Dialog>
  );
}
