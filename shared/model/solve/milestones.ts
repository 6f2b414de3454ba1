import { record } from '../../base/record';
import { MILESTONES } from '../results';
import { layRequirements, traceAlgorithms } from './algorithms';
import { layLines } from './ceilings';
import { openCrossing, openThresholdCrossing, rivalCrossing } from './follower-dates';
import { traceFrontier } from './frontier';
import { blindCrossing, effectiveCrossing, thresholdCrossing } from './frontier-dates';
import { NEVER, type Path, SCALAR } from './path';
import { SLOT } from './slots';

/** Position of each milestone among the dates of a path. */
export const DATE = record(MILESTONES, (_, index) => index);

/** Solves the path of the assumptions in `path.vector`: from here on it can be evaluated and dated. */
export function solvePath(path: Path): void {
  layLines(path);
  layRequirements(path);
  traceFrontier(path);
  traceAlgorithms(path);
}

/**
 * Writes the dates of a solved path to `dates`, in the order of `MILESTONES`: decimal years, NEVER
 * where one does not come by the horizon.
 */
export function dateMilestones(path: Path, dates: Float64Array): void {
  const { scalar: s, vector: v } = path;
  const agi = s[SCALAR.agi]!;
  const wmd = s[SCALAR.wmd]!;
  const high = s[SCALAR.high]!;
  const restricted = v[SLOT.restrictHigh] !== 0;
  const agiOpen = openCrossing(path, agi);
  const agiRival = rivalCrossing(path, agi);
  dates[DATE.agi] = effectiveCrossing(path, agi);
  dates[DATE.wmd] = effectiveCrossing(path, wmd);
  dates[DATE.agiOpen] = restricted ? NEVER : agiOpen;
  dates[DATE.wmdOpen] = restricted ? NEVER : openCrossing(path, wmd);
  dates[DATE.agiRival] = Math.min(agiRival, agiOpen);
  // Restricted open models stay below the high-risk line, hence below AGI: only the rival's own count.
  dates[DATE.agiRivalRestricted] = agiRival;
  dates[DATE.highFrontier] = effectiveCrossing(path, high);
  dates[DATE.highOpen] = restricted ? NEVER : openCrossing(path, high);
  dates[DATE.thresholdCrossed] = thresholdCrossing(path);
  dates[DATE.thresholdCrossedOpen] = openThresholdCrossing(path);
  dates[DATE.thresholdBlindWmd] = blindCrossing(path, wmd);
  dates[DATE.thresholdBlindAgi] = blindCrossing(path, agi);
}
