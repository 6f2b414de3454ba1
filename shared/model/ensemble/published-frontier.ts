import type { ModelInput } from '../model-input';
import { uncertainColumns } from '../random/columns';
import { createDrawCache, type DrawCache } from '../random/draw-cache';
import { MILESTONES } from '../results';
import { frontierAt } from '../solve/evaluate';
import { dateMilestones, isAcceptedDraw, solvePath } from '../solve/milestones';
import { createPath } from '../solve/path';
import { planEnsemble, takeDraw } from './plan';
import { LEAST_ACCEPTED } from './reduce';

/** A run as the public knows it. */
export interface PublishedRun {
  /** Decimal year of its publication. */
  readonly year: number;
  /** log10 FLOP. */
  readonly logFlop: number;
}

/** Shares of so many draws are known to half a percentage point. */
const MOST_DRAWS = 10_000;

/**
 * Where each published run lies among the draws: the share of the accepted ones in which the largest run
 * published by then is smaller, each with its own delay from training to publication.
 *
 * @param runs up to the horizon
 * @returns by run; null where the assumptions contradict each other
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function placesAmongDraws(
  { assumptions, correlations, options }: ModelInput,
  runs: readonly PublishedRun[],
  cache: DrawCache = createDrawCache(),
): readonly number[] | null {
  const plan = planEnsemble(assumptions, correlations, options, cache);
  const { seed, samples } = options;
  // The delay enters few results, and is then left out of the plan.
  const delays = uncertainColumns(assumptions, correlations, seed, samples, cache)
    .find(({ id }) => id === 'releaseDelay')
    ?.draw();
  const path = createPath(plan.horizon, plan.vector);
  const dates = new Float64Array(MILESTONES.length);
  const below = new Float64Array(runs.length);
  const draws = Math.min(plan.samples, MOST_DRAWS);
  let accepted = 0;
  for (let draw = 0; draw < draws; draw++) {
    takeDraw(plan, draw, path.vector);
    solvePath(path);
    dateMilestones(path, dates);
    if (!isAcceptedDraw(path, dates)) continue;
    accepted++;
    const delay = delays?.[draw] ?? assumptions.releaseDelay.value;
    runs.forEach(({ year, logFlop }, i) => {
      if (frontierAt(path, year - delay) < logFlop) below[i]! += 1;
    });
  }
  if (accepted < LEAST_ACCEPTED * draws) return null;
  return Array.from(below, (count) => count / accepted);
}
