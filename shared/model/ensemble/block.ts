import { CONSTRAINTS, MILESTONES } from '../results';
import { dateFirstBinding } from '../solve/binding';
import { dateMilestones, isAcceptedDraw, solvePath } from '../solve/milestones';
import { createPath } from '../solve/path';
import { yearsTo } from '../years';
import { countBinding } from './count-binding';
import { countLines, createLineColumns } from './count-lines';
import { countTiers } from './count-tiers';
import { type BlockOutcome, createOutcome } from './counters';
import { lineEndsStride, lineStride } from './lines';
import type { EnsemblePlan } from './plan';

/**
 * Draws handled at once: columns are read and dates written in short stretches, because a processor
 * does not look ahead in as many places of memory as there are columns.
 */
const TILE = 256;

const DATES = MILESTONES.length;

/**
 * Solves some draws of a plan and counts what they say.
 *
 * @param outcome counters at nothing, as many draws long
 * @param from,to numbers of the draws, `from` inclusive and `to` exclusive
 * @returns the counters of those draws; blocks that together hold every draw once join to the
 *   ensemble
 */
export function simulateBlock(
  plan: EnsemblePlan,
  from: number,
  to: number,
  outcome: BlockOutcome = createOutcome(to - from, yearsTo(plan.horizon).length),
): BlockOutcome {
  const years = yearsTo(plan.horizon).length;
  const draws = to - from;
  const path = createPath(plan.horizon, plan.vector);
  const { vector } = path;
  const width = plan.drawn.length;
  const slots = Int32Array.from(plan.drawn, ({ slot }) => slot);
  const tile = new Float64Array(TILE * width);
  const tileDates = new Float64Array(TILE * DATES);
  const dates = new Float64Array(DATES);
  const tileBinding = new Float64Array(TILE * CONSTRAINTS.length);
  const stride = lineStride(plan.samples);
  const endsStride = lineEndsStride(plan.samples);
  const columns = createLineColumns(years);
  for (let first = from; first < to; first += TILE) {
    const count = Math.min(TILE, to - first);
    fillTile(plan, first, count, tile);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      for (let column = 0; column < width; column++) {
        vector[slots[column]!] = tile[i * width + column]!;
      }
      solvePath(path);
      dateMilestones(path, dates);
      if (!isAcceptedDraw(path, dates)) continue;
      for (let m = 0; m < DATES; m++) tileDates[m * TILE + kept] = dates[m]!;
      dateFirstBinding(path, tileBinding, TILE, kept);
      kept++;
      countBinding(path, outcome.binding, years);
      countTiers(path, outcome.standings, outcome.settled, years);
      if ((first + i) % stride === 0) {
        countLines(path, outcome.lines, columns, (first + i) % endsStride === 0);
      }
    }
    for (let m = 0; m < DATES; m++) {
      outcome.dates.set(
        tileDates.subarray(m * TILE, m * TILE + kept),
        m * draws + outcome.accepted,
      );
    }
    for (let ceiling = 0; ceiling < CONSTRAINTS.length; ceiling++) {
      outcome.firstBinding.set(
        tileBinding.subarray(ceiling * TILE, ceiling * TILE + kept),
        ceiling * draws + outcome.accepted,
      );
    }
    outcome.accepted += kept;
  }
  return outcome;
}

/** Lays `count` draws side by side, one after the other. */
function fillTile(plan: EnsemblePlan, from: number, count: number, tile: Float64Array): void {
  const { drawn } = plan;
  const width = drawn.length;
  for (let column = 0; column < width; column++) {
    const { draws } = drawn[column]!;
    for (let i = 0; i < count; i++) tile[i * width + column] = draws[from + i]!;
  }
}
