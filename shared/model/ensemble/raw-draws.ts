import type { AssumptionId, Assumptions } from '../assumptions/registry';
import { uncertainColumns } from '../random/columns';
import type { DrawCache } from '../random/draw-cache';
import { MILESTONES, type RankCorrelation, type RunOptions } from '../results';
import { dateMilestones, isAcceptedDraw, solvePath } from '../solve/milestones';
import { createPath, NEVER } from '../solve/path';
import { isLogSlot, toVector } from '../solve/slots';

/** One draw of an ensemble, accepted or not. */
export interface RawDraw {
  readonly accepted: boolean;
  /** Of every uncertain assumption in registry order, in its unit. */
  readonly values: readonly number[];
  /** In the order of `MILESTONES`, decimal years, null for never. */
  readonly dates: readonly (number | null)[];
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
  const { horizon, samples, seed } = options;
  const columns = uncertainColumns(assumptions, correlations, seed, samples, cache);
  const drawn = columns.map(({ id, index, draw }) => ({
    slot: index,
    logarithmic: isLogSlot(id),
    draws: draw(),
  }));
  const path = createPath(horizon, toVector(assumptions));
  const dates = new Float64Array(MILESTONES.length);
  return {
    assumptions: columns.map(({ id }) => id),
    at: (draw) => {
      for (const { slot, logarithmic, draws } of drawn) {
        path.vector[slot] = logarithmic ? Math.log10(draws[draw]!) : draws[draw]!;
      }
      solvePath(path);
      dateMilestones(path, dates);
      return {
        accepted: isAcceptedDraw(path, dates),
        values: drawn.map(({ draws }) => draws[draw]!),
        dates: Array.from(dates, (date) => (date === NEVER ? null : date)),
      };
    },
  };
}
