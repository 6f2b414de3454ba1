import { Button } from '@mantine/core';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/panels/Dialog';
import classes from './documents.module.css';

export function UnsavedDialog({ name, onAnswer }: DialogProps<'unsaved'>) {
  return (
    <Dialog
      title="Unsaved changes"
      onCancel={() => onAnswer(null)}
      onSubmit={() => onAnswer('save')}
      footer={
        <>
          <Button
            variant="default"
            className={classes.apart ?? ''}
            onClick={() => onAnswer('discard')}
          >
            Don't save
          </Button>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit" data-autofocus>
            Save
          </Button>
        </>
      }
    >
      <p>“{name}” has changes that are not on disk. Without saving they are gone.</p>
    </Dialog>
  );
}
