import type { AssumptionId, Assumptions } from '../assumptions/registry';
import { uncertainColumns } from '../random/columns';
import type { DrawCache } from '../random/draw-cache';
import { MILESTONES, type RankCorrelation, type RunOptions } from '../results';
import { dateMilestones, isAcceptedDraw, solvePath } from '../solve/milestones';
import { createPath, NEVER, SCALAR } from '../solve/path';
import { FOLLOWS_SLOT } from '../solve/slots';
import { planEnsemble, takeDraw } from './plan';

/** One draw of an ensemble, accepted or not. */
export interface RawDraw {
  readonly accepted: boolean;
  /** Of every uncertain assumption in registry order, in its unit. */
  readonly values: readonly number[];
  /** In the order of `MILESTONES`, decimal years, null for never. */
  readonly dates: readonly (number | null)[];
  /** Whether its requirement for AGI is read off the trend of task lengths. */
  readonly followsTrend: boolean;
  /** What AGI requires in it, FLOP; Infinity where the trend does not get there. */
  readonly requirement: number;
}

/** The draws of an ensemble, to be asked for. */
export interface RawDraws {
  /** The uncertain assumptions, in registry order. */
  readonly assumptions: readonly AssumptionId[];
  /** Solves draw number `draw`, 0 to samples - 1. */
  readonly at: (draw: number) => RawDraw;
}

/**
 * The draws behind an ensemble, one by one: the same that `runEnsemble` counts for these arguments.
 *
 * @param assumptions complete and valid (see `validateAssumptions`)
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function rawDraws(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
  cache: DrawCache,
): RawDraws {
  const { seed, samples } = options;
  const plan = planEnsemble(assumptions, correlations, options, cache);
  // Also those that enter no result, which the plan leaves out.
  const columns = uncertainColumns(assumptions, correlations, seed, samples, cache);
  const drawn = columns.map(({ draw }) => draw());
  const path = createPath(plan.horizon, plan.vector);
  const dates = new Float64Array(MILESTONES.length);
  return {
    assumptions: columns.map(({ id }) => id),
    at: (draw) => {
      takeDraw(plan, draw, path.vector);
      solvePath(path);
      dateMilestones(path, dates);
      return {
        accepted: isAcceptedDraw(path, dates),
        values: drawn.map((draws) => draws[draw]!),
        dates: Array.from(dates, (date) => (date === NEVER ? null : date)),
        followsTrend: path.vector[FOLLOWS_SLOT] !== 0,
        requirement: 10 ** path.scalar[SCALAR.agi]!,
      };
    },
  };
}
