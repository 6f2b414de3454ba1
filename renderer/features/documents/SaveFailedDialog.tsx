import { Button } from '@mantine/core';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/panels/Dialog';
import classes from './documents.module.css';

export function SaveFailedDialog({ fileName, folder, error, onAnswer }: DialogProps<'saveFailed'>) {
  return (
    <Dialog
      title="Not saved"
      onCancel={() => onAnswer(null)}
      onSubmit={() => onAnswer('elsewhere')}
      footer={
        <>
          <Button
            variant="default"
            className={classes.apart ?? ''}
            onClick={() => onAnswer('retry')}
          >
            Try again
          </Button>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit" data-autofocus>
            Save elsewhere…
          </Button>
        </>
      }
    >
      <p role="alert">{error.message}</p>
      <p className={classes.quiet}>
        {folder === '' ? `“${fileName}”` : `“${fileName}” in ${folder}`} could not be written. Your
        work is still here and can be saved to another place.
      </p>
    </Dialog>
  );
}
