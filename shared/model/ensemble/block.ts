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
import { type EnsemblePlan, takeDraw } from './plan';

/** Solves draws `from` (inclusive) to `to` (exclusive) of the plan and counts what they say. */
export function simulateBlock(plan: EnsemblePlan, from: number, to: number): BlockOutcome {
  const years = yearsTo(plan.horizon).length;
  const outcome = createOutcome(from, to, years);
  const path = createPath(plan.horizon);
  path.vector.set(plan.vector);
  const dates = new Float64Array(MILESTONES.length);
  const draws = to - from;
  const stride = fanStride(plan.samples);
  for (let draw = 0; draw < draws; draw++) {
    takeDraw(plan, from + draw, path.vector);
    solvePath(path);
    dateMilestones(path, dates);
    for (let m = 0; m < dates.length; m++) outcome.dates[m * draws + draw] = dates[m]!;
    // AGI is never before WMD-like AI, so the one date decides.
    if (dates[DATE.wmd]! < path.vector[SLOT.notBefore]!) continue;
    outcome.accepted[draw] = 1;
    countBinding(path, outcome.binding, years);
    countTiers(path, outcome.tiers, outcome.risk, years);
    if ((from + draw) % stride === 0) countFans(path, outcome.fans, years);
  }
  return outcome;
}
