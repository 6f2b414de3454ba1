import type { Assumptions } from '../assumptions/registry';
import type { DrawCache } from '../random/draw-cache';
import { MILESTONES, type RankCorrelation, type RunOptions } from '../results';
import { flopPerDollarAt } from '../solve/ceilings';
import { frontierAt } from '../solve/evaluate';
import { dateMilestones, isAcceptedDraw, solvePath } from '../solve/milestones';
import { createPath } from '../solve/path';
import { yearsTo } from '../years';
import { planEnsemble, takeDraw } from './plan';

/** What each draw of an ensemble comes to, kept draw by draw so that ensembles can be paired. */
export interface DrawOutcomes {
  /** Draws of the whole ensemble. */
  readonly samples: number;
  /** Draws looked at, the first ones. */
  readonly draws: number;
  /** 1 where the draw is accepted. */
  readonly accepted: Uint8Array;
  /** Decimal years by milestone, then draw; NEVER for never. */
  readonly dates: Float64Array;
  /** Years from 2015 to the horizon. */
  readonly years: number;
  /** Runs are kept of every so many draws. */
  readonly stride: number;
  /** The largest run, log10 FLOP, and its cost, log10 USD; by year, then kept draw. */
  readonly frontier: Float32Array;
  readonly cost: Float32Array;
}

/** Shares of so many draws are known to half a percentage point. */
const MOST_DRAWS = 10_000;
/** As many as the fans are counted from. */
const RUN_DRAWS = 2_500;

/**
 * Solves the first draws of an ensemble and keeps what each comes to. Draw i of two scenarios is
 * the same draw of everything they have in common.
 *
 * @param assumptions complete and valid (see `validateAssumptions`)
 * @returns at most 10,000 draws: their shares are known to half a percentage point
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function drawOutcomes(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
  cache: DrawCache,
): DrawOutcomes {
  const plan = planEnsemble(assumptions, correlations, options, cache);
  const path = createPath(plan.horizon, plan.vector);
  const draws = Math.min(plan.samples, MOST_DRAWS);
  const stride = Math.max(1, Math.floor(draws / RUN_DRAWS));
  const kept = Math.ceil(draws / stride);
  const years = yearsTo(plan.horizon);
  const accepted = new Uint8Array(draws);
  const dates = new Float64Array(MILESTONES.length * draws);
  const frontier = new Float32Array(years.length * kept);
  const cost = new Float32Array(years.length * kept);
  const found = new Float64Array(MILESTONES.length);
  for (let draw = 0; draw < draws; draw++) {
    takeDraw(plan, draw, path.vector);
    solvePath(path);
    dateMilestones(path, found);
    accepted[draw] = isAcceptedDraw(path, found) ? 1 : 0;
    for (let m = 0; m < MILESTONES.length; m++) dates[m * draws + draw] = found[m]!;
    if (draw % stride !== 0) continue;
    years.forEach((year, row) => {
      const run = frontierAt(path, year);
      const at = row * kept + draw / stride;
      frontier[at] = run;
      cost[at] = run - flopPerDollarAt(path, year);
    });
  }
  const { samples } = plan;
  return { samples, draws, accepted, dates, years: years.length, stride, frontier, cost };
}
