import { Button } from '@mantine/core';
import type { DiskState } from '../../state/scenario-store';
import { useScenario } from '../../state/stores';
import classes from './banner.module.css';

/** Says that the document's file is not as it was, as long as it is not settled. */
export function DiskBanner({ onReview }: { onReview: () => void }) {
  const disk = useScenario((state) => state.disk);
  const fileName = useScenario((state) => state.file?.fileName ?? '');
  return (
    <div role="status">
      {disk.kind !== 'same' && (
        <div className={classes.root}>
          <span>{sayDisk(disk, fileName)}</span>
          <Button size="compact-sm" variant="default" onClick={onReview}>
            {disk.kind === 'changed' ? 'Review…' : 'What to do…'}
          </Button>
        </div>
      )}
    </div>
  );
}

function sayDisk(disk: Exclude<DiskState, { kind: 'same' }>, fileName: string): string {
  switch (disk.kind) {
    case 'changed':
      return `“${fileName}” was changed on disk while you have unsaved changes. Both are kept until you choose.`;
    case 'gone':
      return `“${fileName}” is no longer there: it was moved or deleted. What is open here is whole.`;
    case 'unreadable':
      return `The file on disk cannot be read any more. ${disk.error.message} What is open here is whole.`;
  }
}
