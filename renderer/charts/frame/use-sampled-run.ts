import { useState } from 'react';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';

/**
 * The run as far as a chart of the samples needs to follow it: the same object while the central path
 * moves and the samples have not caught up, so that such a chart is not redrawn for nothing.
 */
export function useSampledRun(run: ModelRun): ModelRun {
  const [held, setHeld] = useState(run);
  if (run === held || sameSamples(run, held)) return held;
  setHeld(run);
  return run;
}

function sameSamples(a: ModelRun, b: ModelRun): boolean {
  return (
    soundEnsemble(a) !== null &&
    a.ensemble === b.ensemble &&
    a.horizon === b.horizon &&
    a.assumptions.restrictHigh.value === b.assumptions.restrictHigh.value
  );
}
