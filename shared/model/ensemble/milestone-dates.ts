import { partitionPoint } from '../../base/partition-point';
import type { Assumptions } from '../assumptions/registry';
import type { DrawCache } from '../random/draw-cache';
import type { Milestone, RankCorrelation, RunOptions } from '../results';
import { MILESTONES } from '../results';
import { DATE } from '../solve/dates';
import { dateMilestone, isAcceptedDraw, solvePath } from '../solve/milestones';
import { createPath } from '../solve/path';
import { planEnsemble, takeDraw } from './plan';
import { LEAST_ACCEPTED } from './reduce';

/** The dates of one milestone in the accepted draws. */
export interface MilestoneDates {
  /** Share of the draws that are accepted. */
  readonly accepted: number;
  /** Under one per cent of the draws agree with it. */
  readonly contradiction: boolean;
  /** Decimal years in ascending order, NEVER last. */
  readonly ascending: Float64Array;
}

/**
 * The dates of one milestone in an ensemble, without the rest of its results: what explanations
 * that run many ensembles need. The same dates as `runEnsemble` counts.
 *
 * @param assumptions complete and valid (see `validateAssumptions`)
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function milestoneDates(
  milestone: Milestone,
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
  cache: DrawCache,
): MilestoneDates {
  const plan = planEnsemble(assumptions, correlations, options, cache);
  const path = createPath(plan.horizon, plan.vector);
  const dates = new Float64Array(MILESTONES.length);
  const kept = new Float64Array(plan.samples);
  let count = 0;
  for (let draw = 0; draw < plan.samples; draw++) {
    takeDraw(plan, draw, path.vector);
    solvePath(path);
    dateMilestone(path, milestone, dates);
    if (!isAcceptedDraw(path, dates)) continue;
    kept[count++] = dates[DATE[milestone]]!;
  }
  const accepted = count / plan.samples;
  return {
    accepted,
    contradiction: accepted < LEAST_ACCEPTED,
    ascending: kept.subarray(0, count).sort(),
  };
}

/**
 * How many of the values are not above a bound.
 *
 * @param ascending in ascending order, NEVER last
 * @param bound in the unit of the values; NEVER itself is above every number
 */
export function countUpTo(ascending: Float64Array, bound: number): number {
  return partitionPoint(ascending.length, (place) => ascending[place]! <= bound);
}
