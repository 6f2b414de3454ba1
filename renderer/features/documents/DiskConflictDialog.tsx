import { Button } from '@mantine/core';
import type { DialogProps } from '../../state/dialog-store';
import type { DiskState } from '../../state/scenario-store';
import { useScenario } from '../../state/stores';
import { Dialog } from '../../ui/panels/Dialog';
import classes from './documents.module.css';
import { MergeDialog } from './MergeDialog';

/** What becomes of a file that others changed, moved or broke; it follows what they do meanwhile. */
export function DiskConflictDialog({ fileName, onAnswer }: DialogProps<'diskConflict'>) {
  const disk = useScenario((state) => state.disk);
  if (disk.kind === 'changed') {
    return <MergeDialog fileName={fileName} disk={disk} onAnswer={onAnswer} />;
  }
  const settled = disk.kind === 'same';
  return (
    <Dialog
      key={disk.kind}
      title={TITLES[disk.kind]}
      onCancel={() => onAnswer(null)}
      onSubmit={() => onAnswer({ choice: settled ? 'save' : 'saveAs' })}
      footer={
        <>
          {!settled && (
            <Button
              variant="default"
              className={classes.apart ?? ''}
              onClick={() => onAnswer({ choice: 'overwrite' })}
            >
              {disk.kind === 'gone' ? 'Save it there again' : 'Overwrite'}
            </Button>
          )}
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit" data-autofocus>
            {settled ? 'Save' : 'Save as…'}
          </Button>
        </>
      }
    >
      <Explained disk={disk} fileName={fileName} />
    </Dialog>
  );
}

type Other = Exclude<DiskState, { kind: 'changed' }>;

const TITLES: Readonly<Record<Other['kind'], string>> = {
  same: 'Nothing left to settle',
  gone: 'File no longer there',
  unreadable: 'File cannot be read',
};

function Explained({ disk, fileName }: { disk: Other; fileName: string }) {
  switch (disk.kind) {
    case 'same':
      return <p>“{fileName}” is again as Headroom last read or wrote it.</p>;
    case 'gone':
      return (
        <p>
          “{fileName}” was moved or deleted by someone else. What is open here is whole; it can be
          saved there again, or as another file.
        </p>
      );
    case 'unreadable':
      return (
        <>
          <p role="alert">{disk.error.message}</p>
          <p className={classes.quiet}>
            Something else was written there since it was last saved here. Overwriting it loses
            that; saving as another file keeps both.
          </p>
        </>
      );
  }
}
