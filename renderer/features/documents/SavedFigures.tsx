import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { takeSnapshot } from '#shared/document/results/take-snapshot';
import { type ChangedFigure, changedFigures } from '#shared/document/scenario/results-snapshot';
import type { Scenario } from '#shared/document/scenario/scenario';
import { writeChangedFigure } from '#shared/headlines/saved-figures';
import type { LaneRun } from '../../state/results-store';
import { modelKeyOf } from '../../state/selectors/document';
import { useResults, useScenario } from '../../state/stores';
import { IconButton } from '../../ui/fields/IconButton';
import classes from './banner.module.css';

/** Says where this version of the model gives a saved scenario other figures than it had. */
export function SavedFigures({ onKeep }: { onKeep: () => void }) {
  const baseline = useScenario((state) => state.baseline);
  const seen = useScenario((state) => state.figuresSeen || state.disk.kind !== 'same');
  const dismiss = useScenario((state) => state.dismissFigures);
  const reference = useResults((state) => state.reference);
  const changed = useMemo(() => differing(baseline, reference), [baseline, reference]);
  const [first, ...others] = changed;
  if (seen || first === undefined) return null;
  const { label, saved, now } = writeChangedFigure(first, baseline.horizon);
  const rest = others.map((figure) => {
    const words = writeChangedFigure(figure, baseline.horizon);
    return `${words.label}: ${words.saved}, now ${words.now}`;
  });
  return (
    <div role="status" className={classes.root}>
      <span>
        This scenario gave {label} {saved} when saved, and gives {now} with this version of the
        model.
        {rest.length > 0 && <span className={classes.rest}> {rest.join('; ')}.</span>}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        title="Writes the new figures into the file; nothing else in it changes."
        onClick={onKeep}
      >
        Save new figures
      </Button>
      <IconButton aria-label="Dismiss" onClick={dismiss}>
        <IconX size={14} stroke={1.75} aria-hidden />
      </IconButton>
    </div>
  );
}

/** What is on disk is what the working scenario is measured against, so its results are at hand. */
function differing(baseline: Scenario, { central, ensemble }: LaneRun): readonly ChangedFigure[] {
  const { results } = baseline;
  const key = modelKeyOf(baseline);
  if (results === undefined || central?.key !== key || ensemble?.key !== key) return [];
  return changedFigures(results, takeSnapshot(baseline, central.results, ensemble.results));
}
