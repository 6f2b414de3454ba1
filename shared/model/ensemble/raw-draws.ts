import { ASSUMPTION_IDS, type AssumptionId, type Assumptions } from '../assumptions/registry';
import { drawColumns } from '../random/columns';
import { MILESTONES, type RankCorrelation, type RunOptions } from '../results';
import { dateMilestones, isAcceptedDraw, solvePath } from '../solve/milestones';
import { createPath, NEVER } from '../solve/path';
import { type EnsembleCache, planEnsemble, takeDraw } from './plan';

/** One draw of an ensemble, accepted or not. */
export interface RawDraw {
  readonly accepted: boolean;
  /** Of every uncertain assumption in registry order, in its unit. */
  readonly values: readonly number[];
  /** In the order of `MILESTONES`, decimal years, null for never. */
  readonly dates: readonly (number | null)[];
}

export interface RawDraws {
  /** The uncertain assumptions, in registry order. */
  readonly assumptions: readonly AssumptionId[];
  /** Solves draw number `draw`, 0 to samples - 1. */
  readonly at: (draw: number) => RawDraw;
}

/**
 * The draws behind an ensemble, one by one: the same that `runEnsemble` counts for these arguments.
 *
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function rawDraws(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
  cache: EnsembleCache,
): RawDraws {
  const plan = planEnsemble(assumptions, correlations, options, cache);
  const columns = drawColumns(
    assumptions,
    correlations,
    options.seed,
    options.samples,
    cache.draws,
  );
  const path = createPath(plan.horizon, plan.vector);
  const dates = new Float64Array(MILESTONES.length);
  const drawn = columns.filter((column) => column !== null);
  return {
    assumptions: ASSUMPTION_IDS.filter((_, slot) => columns[slot] !== null),
    at: (draw) => {
      takeDraw(plan, draw, path.vector);
      solvePath(path);
      dateMilestones(path, dates);
      return {
        accepted: isAcceptedDraw(path, dates),
        values: drawn.map((column) => column[draw]!),
        dates: Array.from(dates, (date) => (date === NEVER ? null : date)),
      };
    },
  };
}
