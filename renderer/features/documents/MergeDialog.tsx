import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { mergeScenarios } from '#shared/document/merge/merge';
import type { MergeChoices } from '#shared/document/merge/merge-picks';
import { reviewMerge } from '#shared/document/merge/merge-review';
import type { DialogProps } from '../../state/dialog-store';
import type { DiskState } from '../../state/scenario-store';
import { useScenario } from '../../state/stores';
import { Dialog } from '../../ui/panels/Dialog';
import { ConflictTable } from './ConflictTable';
import documents from './documents.module.css';
import { MergeList } from './MergeList';
import classes from './merge.module.css';

/** What others wrote beside what is unsaved here, against what both began as. */
export function MergeDialog({
  fileName,
  disk: { theirs, revision },
  onAnswer,
}: {
  fileName: string;
  disk: Extract<DiskState, { kind: 'changed' }>;
  onAnswer: DialogProps<'diskConflict'>['onAnswer'];
}) {
  const working = useScenario((state) => state.working);
  const baseline = useScenario((state) => state.baseline);
  const [first] = useState(revision);
  const [choices, setChoices] = useState<MergeChoices>({});
  const { scenario: merged, conflicts } = useMemo(
    () => mergeScenarios(baseline, working, theirs, choices),
    [baseline, working, theirs, choices],
  );
  const review = useMemo(
    () => reviewMerge(baseline, working, theirs, conflicts),
    [baseline, working, theirs, conflicts],
  );
  const seen = { theirs, revision };
  const count = conflicts.length;
  return (
    <Dialog
      wide
      title="File changed on disk"
      onCancel={() => onAnswer(null)}
      onSubmit={() => onAnswer({ choice: 'merge', seen, merged })}
      footer={
        <>
          <Button
            variant="default"
            title="Writes yours over theirs. Theirs stays in the history of this window."
            onClick={() => onAnswer({ choice: 'mine', seen })}
          >
            Keep mine
          </Button>
          <Button
            variant="default"
            title="Shows theirs. Undo brings yours back."
            onClick={() => onAnswer({ choice: 'theirs', seen })}
          >
            Take theirs
          </Button>
          <Button
            variant="default"
            className={documents.apart ?? ''}
            title="Keeps both: yours in a file of its own."
            onClick={() => onAnswer({ choice: 'saveAs' })}
          >
            Save mine as…
          </Button>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit" data-autofocus>
            Merge and save
          </Button>
        </>
      }
    >
      <p>
        “{fileName}” was written by someone else while it was being changed here. Merging keeps what
        either side changed
        {count === 0 ? '; they changed different things.' : '; where both did, choose below.'}
      </p>
      {theirs.id !== baseline.id && (
        <p className={classes.warning}>
          The file now holds another scenario, “{theirs.name}”: it was put in this one’s place.
          Merging mixes the two.
        </p>
      )}
      {revision !== first && (
        <p role="status" className={classes.warning}>
          The file has changed once more. This is the newest; your choices still stand.
        </p>
      )}
      {count > 0 && (
        <ConflictTable
          conflicts={review.conflicts}
          choices={choices}
          onChoose={(chosen) => setChoices((before) => ({ ...before, ...chosen }))}
        />
      )}
      <MergeList title="They changed" lines={review.theirs} />
      <MergeList title="You changed" lines={review.mine} />
      <MergeList title="Both changed alike" lines={review.alike} />
    </Dialog>
  );
}
