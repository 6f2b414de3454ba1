import { MILESTONES } from '../results';
import { DATE } from '../solve/dates';
import { dateMilestones, solvePath } from '../solve/milestones';
import { createPath } from '../solve/path';
import { SLOT } from '../solve/slots';
import { yearsTo } from '../years';
import { countBinding } from './count-binding';
import { countFans } from './count-fans';
import { countTiers } from './count-tiers';
import { type BlockOutcome, createOutcome, fanStride } from './counters';
import type { EnsemblePlan } from './plan';

/**
 * Draws handled at once: columns are read and dates written in short stretches, because a processor
 * does not look ahead in as many places of memory as there are columns.
 */
const TILE = 64;

const DATES = MILESTONES.length;

/** Solves draws `from` (inclusive) to `to` (exclusive) of the plan and counts what they say. */
export function simulateBlock(plan: EnsemblePlan, from: number, to: number): BlockOutcome {
  const years = yearsTo(plan.horizon).length;
  const outcome = createOutcome(from, to, years);
  const path = createPath(plan.horizon);
  path.vector.set(plan.vector);
  const { vector } = path;
  const width = plan.drawn.length;
  const slots = Int32Array.from(plan.drawn, ({ slot }) => slot);
  const tile = new Float64Array(TILE * width);
  const tileDates = new Float64Array(TILE * DATES);
  const dates = new Float64Array(DATES);
  const draws = to - from;
  const stride = fanStride(plan.samples);
  for (let first = 0; first < draws; first += TILE) {
    const count = Math.min(TILE, draws - first);
    layTile(plan, from + first, count, tile);
    for (let i = 0; i < count; i++) {
      const draw = first + i;
      for (let column = 0; column < width; column++) {
        vector[slots[column]!] = tile[i * width + column]!;
      }
      solvePath(path);
      dateMilestones(path, dates);
      for (let m = 0; m < DATES; m++) tileDates[m * TILE + i] = dates[m]!;
      // AGI is never before WMD-like AI, so the one date decides.
      if (dates[DATE.wmd]! < vector[SLOT.notBefore]!) continue;
      outcome.accepted[draw] = 1;
      countBinding(path, outcome.binding, years);
      countTiers(path, outcome.tiers, outcome.risk, years);
      if ((from + draw) % stride === 0) countFans(path, outcome.fans, years);
    }
    for (let m = 0; m < DATES; m++) {
      outcome.dates.set(tileDates.subarray(m * TILE, m * TILE + count), m * draws + first);
    }
  }
  return outcome;
}

/** Lays `count` draws side by side, one after the other. */
function layTile(plan: EnsemblePlan, from: number, count: number, tile: Float64Array): void {
  const { drawn } = plan;
  const width = drawn.length;
  for (let column = 0; column < width; column++) {
    const { draws } = drawn[column]!;
    for (let i = 0; i < count; i++) tile[i * width + column] = draws[from + i]!;
  }
}
