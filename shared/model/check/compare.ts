import type { Assumptions } from '../assumptions/registry';
import {
  type CentralResults,
  CONSTRAINTS,
  type DateOrNever,
  MILESTONES,
  type PathRow,
  SUBJECTS,
} from '../results';
import { FIRST_YEAR } from '../years';
import { lowestCeiling } from './small-step';
import { type SmallSteps, solveBySmallSteps } from './small-step-results';

/** What the two ways of solving must agree to: years, and OOM. */
const DATE = 0.01;
const OOM = 0.005;

const ROW_QUANTITIES = [
  'frontier',
  'algorithms',
  'effective',
  'openRun',
  'openEffective',
  'rivalEffective',
  'threshold',
  'thresholdCost',
  'thresholdNeeded',
  'thresholdNeededHigh',
  'flopPerDollar',
] as const satisfies readonly (keyof PathRow)[];

function datesAgree(solved: DateOrNever, stepped: DateOrNever, horizon: number): boolean {
  if (solved === null && stepped === null) return true;
  // One of them may just miss the horizon.
  if (solved === null || stepped === null)
    return Math.max(solved ?? 0, stepped ?? 0) > horizon - DATE;
  return Math.abs(solved - stepped) < DATE;
}

function rowDisagreements(row: PathRow, steps: SmallSteps, runsPerOOM: number): string[] {
  const wrong: string[] = [];
  const { year } = row;
  const moment = steps.at(year);
  const ceilings = steps.path.ceilings(year);
  for (const quantity of ROW_QUANTITIES) {
    const difference = Math.log10(row[quantity]) - moment[quantity];
    if (!(Math.abs(difference) < OOM)) wrong.push(`${year} ${quantity} off by ${difference} OOM`);
  }
  for (const constraint of CONSTRAINTS) {
    const solved = row[constraint];
    const off = !Number.isFinite(ceilings[constraint]);
    if (solved === null || off) {
      if (off !== (solved === null)) wrong.push(`${year} ${constraint} is ${solved}`);
    } else if (!(Math.abs(Math.log10(solved) - ceilings[constraint]) < 1e-9)) {
      wrong.push(`${year} ceiling ${constraint} is ${solved}`);
    }
  }
  // Exact, since ceilings are formulas; but not where rounding decides a tie.
  const claimed = ceilings[row.binding] - steps.path.lowest(year);
  if (row.binding !== lowestCeiling(ceilings) && claimed > 2e-9) {
    wrong.push(`${year} bound by ${row.binding}, not ${lowestCeiling(ceilings)}`);
  }
  const runs = row.runsAboveThreshold - moment.runsAboveThreshold;
  if (!(Math.abs(runs) < OOM * runsPerOOM)) {
    wrong.push(`${year} runs above the threshold off by ${runs}`);
  }
  const total = row.runsAboveThresholdTotal - steps.runsTotal(year);
  if (!(Math.abs(total) < OOM * runsPerOOM * (1 + year - FIRST_YEAR))) {
    wrong.push(`${year} runs above the threshold so far off by ${total}`);
  }
  const tasks = row.taskMinutes === null ? null : Math.log10(row.taskMinutes);
  if (tasks === null || moment.taskMinutes === null) {
    if (tasks !== moment.taskMinutes) wrong.push(`${year} tasks of ${tasks}`);
  } else if (!(Math.abs(tasks - moment.taskMinutes) < OOM * Math.max(1, steps.steepness))) {
    wrong.push(`${year} tasks of ${tasks}, not ${moment.taskMinutes}`);
  }
  for (const subject of SUBJECTS) {
    const expected = steps.tierOf(subject, moment);
    // A tier is undecided where the model is as close to a line as the two solutions need agree.
    // On the lines' own sides of a definite relation, such as the best open model against itself,
    // they are never off.
    const e = steps.effectiveOf(subject, moment);
    const undecided =
      Math.abs(e - steps.high) < OOM ||
      (subject !== 'open' && Math.abs(e - moment.openEffective) < OOM);
    if (row.tiers[subject] !== expected && !undecided) {
      wrong.push(`${year} tier of ${subject} is ${row.tiers[subject]}, not ${expected}`);
    }
  }
  return wrong;
}

/** What runCentral says that integration in small steps does not confirm; empty when all agrees. */
export function disagreements(
  assumptions: Assumptions,
  horizon: number,
  results: CentralResults,
): string[] {
  const steps = solveBySmallSteps(assumptions, horizon);
  const wrong: string[] = [];
  for (const name of MILESTONES) {
    const solved = results.milestones[name];
    const stepped = steps.milestones[name];
    if (!datesAgree(solved, stepped, horizon)) wrong.push(`${name} in ${solved}, not ${stepped}`);
  }
  const { agi, agiRival, agiRivalRestricted } = results.milestones;
  const leadOf = (rival: DateOrNever) => (agi === null || rival === null ? null : rival - agi);
  for (const [name, expected] of [
    ['open', leadOf(agiRival)],
    ['restricted', leadOf(agiRivalRestricted)],
  ] as const) {
    const lead = results.lead[name];
    const agree =
      lead === null || expected === null ? lead === expected : Math.abs(lead - expected) < 1e-9;
    if (!agree) wrong.push(`lead ${name} is ${lead}, not ${expected}`);
  }
  const years = results.path.map(({ year }) => year);
  const expectedYears = Array.from({ length: horizon - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  if (years.join() !== expectedYears.join()) wrong.push(`rows for ${years.join()}`);
  for (const row of results.path)
    wrong.push(...rowDisagreements(row, steps, assumptions.runsPerOOM.value));
  for (let t = FIRST_YEAR; t <= horizon; t += 1 / 16) {
    const stretch = results.binding.findLast(({ from }) => from <= t);
    const ceilings = steps.path.ceilings(t);
    const claimed = stretch ? ceilings[stretch.constraint] : Number.POSITIVE_INFINITY;
    if (!(claimed - steps.path.lowest(t) < OOM)) {
      wrong.push(`${t} bound by ${stretch?.constraint}, not ${lowestCeiling(ceilings)}`);
    }
  }
  return wrong;
}
