import type { ModelRun } from '#shared/model/model-run';
import type { LaneRun, ResultsState } from '../results-store';
import { perObject } from './memo';

/** One side's results as the views read them; null until the first central path is in. */
const runOf: (side: LaneRun) => ModelRun | null = perObject(({ central, ensemble }) => {
  if (central === null) return null;
  return {
    assumptions: central.input.assumptions,
    horizon: central.input.options.horizon,
    samples: central.input.options.samples,
    central: central.results,
    curves: central.curves,
    ensemble: ensemble?.results ?? null,
    ensembleIsCurrent: ensemble?.key === central.key,
    today: central.today,
  };
});

/** The results of the scenario being worked on; null until there are some. */
export function workingRun({ working }: ResultsState): ModelRun | null {
  return runOf(working);
}

/** The results of what the working scenario is measured against; null until there are some. */
export function referenceRun({ reference }: ResultsState): ModelRun | null {
  return runOf(reference);
}
