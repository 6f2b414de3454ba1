import { FIRST_YEAR } from '../years';
import { thresholdAt } from './ceilings';
import {
  narrowWindow,
  narrowWindowToCeilings,
  nextPrecisionKink,
  openTimeWindow,
  type TimeWindow,
} from './crossing';
import { DATE } from './dates';
import { openSpendAt } from './evaluate';
import { NEVER, type Path, SCALAR, TOLERANCE } from './path';
import { SLOT } from './slots';

const window: TimeWindow = { earliest: 0, latest: 0 };

/**
 * Writes the first time the largest open run reaches the threshold ("Largest open run" in the app's
 * method): what was trained openComputeLag years before and what anybody would spend must both be
 * large enough, at the same time.
 *
 * @param path solved
 * @param dates as `dateMilestones` writes them; the date of the frontier's crossing is there
 *   already
 */
export function dateOpenRun(path: Path, dates: Float64Array): void {
  const { vector: v, scalar: s, frontier } = path;
  // A fixed threshold once met stays met, so each condition needs its first time alone.
  const fixed = s[SCALAR.thresholdSlope] === 0 && s[SCALAR.fallsBeforeStart] === 0;
  const target = s[SCALAR.threshold]! - TOLERANCE;
  if (!fixed || s[SCALAR.precision] !== 0 || frontier.value[0]! >= target) {
    dates[DATE.thresholdCrossedOpen] = openThresholdCrossing(path);
    return;
  }
  const spend = v[SLOT.openSpendCap]! + s[SCALAR.flopPerDollar]!;
  const paid =
    spend >= target ? FIRST_YEAR : FIRST_YEAR + (target - spend) / s[SCALAR.flopPerDollarSlope]!;
  const trained = dates[DATE.thresholdCrossed]! + v[SLOT.openComputeLag]!;
  const date = Math.max(paid, trained);
  dates[DATE.thresholdCrossedOpen] = date > path.horizon ? NEVER : date;
}

/** The same for any threshold, in windows in which every condition is straight. */
function openThresholdCrossing(path: Path): number {
  const lag = path.vector[SLOT.openComputeLag]!;
  const { frontier } = path;
  const thresholdSlope = path.scalar[SCALAR.thresholdSlope]!;
  let year = FIRST_YEAR;
  let piece = -1;
  while (year < path.horizon) {
    const pieceEnds = (piece < 0 ? FIRST_YEAR : frontier.time[piece + 1]!) + lag;
    const end = Math.min(pieceEnds, nextPrecisionKink(path, year));
    if (end > year) {
      openTimeWindow(window, end - year);
      const level = thresholdAt(path, year) - TOLERANCE;
      if (piece < 0) narrowWindowToCeilings(window, path, year - lag, 1, -level, -thresholdSlope);
      else {
        const value =
          frontier.value[piece]! + frontier.slope[piece]! * (year - lag - frontier.time[piece]!);
        narrowWindow(window, value - level, frontier.slope[piece]! - thresholdSlope);
      }
      const spend = openSpendAt(path, year);
      const spendSlope = (openSpendAt(path, end) - spend) / (end - year);
      narrowWindow(window, spend - level, spendSlope - thresholdSlope);
      if (window.earliest <= window.latest) return year + window.earliest;
      year = end;
    }
    if (year >= pieceEnds) piece++;
  }
  return NEVER;
}
