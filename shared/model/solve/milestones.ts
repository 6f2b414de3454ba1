import type { Milestone } from '../results';
import { traceAlgorithms } from './algorithms';
import { layCeilingLines } from './ceilings';
import { DATE } from './dates';
import { isRestricted } from './evaluate';
import { dateOpen, dateRestrictedOpen, dateRival } from './follower-dates';
import { traceFrontier } from './frontier';
import { dateBlindness, dateFrontier, dateThreshold } from './frontier-dates';
import { dateOpenRun } from './open-run-date';
import type { Path } from './path';
import { layRequirements } from './requirements';
import { SLOT } from './slots';
import { findSources } from './sources';

/** Solves the path of the assumptions in its vector: from here on it can be evaluated and dated. */
export function solvePath(path: Path): void {
  layCeilingLines(path);
  traceFrontier(path);
  layRequirements(path);
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
  if (isRestricted(path)) dateRestrictedOpen(path, dates);
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
    case 'control':
    case 'cyber':
      break;
    case 'thresholdCrossed':
      dateThreshold(path, dates);
      break;
    case 'thresholdBlindWmd':
    case 'thresholdBlindAgi':
    case 'thresholdBlindHigh':
      dateBlindness(path, dates);
      break;
    default:
      dateMilestones(path, dates);
  }
}

/**
 * Whether a draw counts in an ensemble: neither AGI nor WMD-like AI comes before the time until which
 * it is known that there is none, `notBeforeAgi` and `notBeforeWmd`.
 *
 * @param dates of the path, at least those that `dateMilestone` always writes
 */
export function isAcceptedDraw(path: Path, dates: Float64Array): boolean {
  const { vector: v } = path;
  return dates[DATE.wmd]! >= v[SLOT.notBeforeWmd]! && dates[DATE.agi]! >= v[SLOT.notBeforeAgi]!;
}
