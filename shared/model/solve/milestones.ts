import { layRequirements, traceAlgorithms } from './algorithms';
import { layLines } from './ceilings';
import { openCrossing, openThresholdCrossing, rivalCrossing } from './follower-dates';
import { traceFrontier } from './frontier';
import { blindCrossing, effectiveCrossing, thresholdCrossing } from './frontier-dates';
import { NEVER, type Path, SCALAR } from './path';
import { SLOT } from './slots';

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
  dates[0] = effectiveCrossing(path, agi);
  dates[1] = effectiveCrossing(path, wmd);
  dates[2] = restricted ? NEVER : agiOpen;
  dates[3] = restricted ? NEVER : openCrossing(path, wmd);
  dates[4] = Math.min(agiRival, agiOpen);
  // Restricted open models stay below the high-risk line, hence below AGI: only the rival's own count.
  dates[5] = agiRival;
  dates[6] = effectiveCrossing(path, high);
  dates[7] = restricted ? NEVER : openCrossing(path, high);
  dates[8] = thresholdCrossing(path);
  dates[9] = openThresholdCrossing(path);
  dates[10] = blindCrossing(path, wmd);
  dates[11] = blindCrossing(path, agi);
}
