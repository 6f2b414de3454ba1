import type { Milestone } from '../results';
import { traceAlgorithms } from './algorithms';
import { layCeilingLines } from './ceilings';
import { DATE, OPEN_DATE } from './dates';
import { dateOpen, dateRival } from './follower-dates';
import { traceFrontier } from './frontier';
import { dateBlindness, dateFrontier, dateThreshold } from './frontier-dates';
import { dateOpenRun } from './open-run-date';
import { NEVER, type Path } from './path';
import { layRequirements } from './requirements';
import { SLOT } from './slots';
import { findSources } from './sources';

/** Solves the path of the assumptions in its vector: from here on it can be evaluated and dated. */
export function solvePath(path: Path): void {
  layCeilingLines(path);
  layRequirements(path);
  traceFrontier(path);
  traceAlgorithms(path);
}

/**
 * Dates every milestone of a solved path.
 *
 * @param path solved by `solvePath`
 * @param dates receives the dates in the order of `MILESTONES`: decimal years, NEVER where one does
 *   not come by the horizon
 */
export function dateMilestones(path: Path, dates: Float64Array): void {
  dateFrontier(path, dates);
  dateThreshold(path, dates);
  dateBlindness(path, dates);
  dateOpenRun(path, dates);
  findSources(path);
  dateOpen(path, dates);
  dateRival(path, dates);
  if (path.vector[SLOT.restrictHigh] !== 0) {
    for (let level = 0; level < OPEN_DATE.length; level++) dates[OPEN_DATE[level]!] = NEVER;
  }
}

/**
 * Dates one milestone of a solved path, and AGI and WMD-like AI at the frontier, which say whether a
 * draw is accepted (see `isAcceptedDraw`); the other dates are left as they are.
 *
 * @param path solved by `solvePath`
 * @param dates receives the dates, as `dateMilestones` writes them
 */
export function dateMilestone(path: Path, milestone: Milestone, dates: Float64Array): void {
  dateFrontier(path, dates);
  switch (milestone) {
    case 'agi':
    case 'wmd':
    case 'highFrontier':
      break;
    case 'thresholdCrossed':
      dateThreshold(path, dates);
      break;
    case 'thresholdBlindWmd':
    case 'thresholdBlindAgi':
      dateBlindness(path, dates);
      break;
    default:
      dateMilestones(path, dates);
  }
}

/**
 * Whether a draw counts in an ensemble: neither AGI nor WMD-like AI comes before `notBefore`, the time
 * at which it is known that they are not there. AGI is never before WMD-like AI, so one date decides.
 *
 * @param dates of the path, at least those that `dateMilestone` always writes
 */
export function isAcceptedDraw(path: Path, dates: Float64Array): boolean {
  return dates[DATE.wmd]! >= path.vector[SLOT.notBefore]!;
}
