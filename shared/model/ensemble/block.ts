import { MILESTONES } from '../results';
import { DATE, dateMilestones, solvePath } from '../solve/milestones';
import { createPath } from '../solve/path';
import { SLOT } from '../solve/slots';
import { yearsTo } from '../years';
import { countYears } from './count-years';
import { type BlockOutcome, createOutcome } from './counters';
import type { EnsemblePlan } from './plan';

/** Solves draws `from` (inclusive) to `to` (exclusive) of the plan and counts what they say. */
export function simulateBlock(plan: EnsemblePlan, from: number, to: number): BlockOutcome {
  const years = yearsTo(plan.horizon).length;
  const outcome = createOutcome(from, to, years);
  const path = createPath(plan.horizon);
  path.vector.set(plan.vector);
  const dates = new Float64Array(MILESTONES.length);
  const draws = to - from;
  for (let draw = 0; draw < draws; draw++) {
    for (const { slot, draws: column } of plan.drawn) path.vector[slot] = column[from + draw]!;
    solvePath(path);
    dateMilestones(path, dates);
    for (let m = 0; m < dates.length; m++) outcome.dates[m * draws + draw] = dates[m]!;
    // AGI is never before WMD-like AI, so the one date decides.
    if (dates[DATE.wmd]! < path.vector[SLOT.notBefore]!) continue;
    outcome.accepted[draw] = 1;
    countYears(path, outcome, years);
  }
  return outcome;
}
