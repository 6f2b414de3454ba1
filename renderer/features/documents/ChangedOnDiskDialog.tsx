import { Button } from '@mantine/core';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/Dialog';
import classes from './documents.module.css';

export function ChangedOnDiskDialog({ fileName, onAnswer }: DialogProps<'changedOnDisk'>) {
  return (
    <Dialog
      title="File changed on disk"
      onCancel={() => onAnswer(null)}
      onSubmit={() => onAnswer('saveAs')}
      footer={
        <>
          <Button
            variant="default"
            color="red"
            className={classes.apart ?? ''}
            onClick={() => onAnswer('overwrite')}
          >
            Overwrite
          </Button>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit" data-autofocus>
            Save as…
          </Button>
        </>
      }
    >
      <p>
        Something else has changed “{fileName}” since it was opened here. Saving over it would lose
        what was written there; saving under another name keeps both.
      </p>
    </Dialog>
  );
}
