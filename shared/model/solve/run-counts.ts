import { thresholdAt } from './ceilings';
import { type Path, SCALAR } from './path';
import { SLOT } from './slots';

/**
 * Runs trained above the threshold from FIRST_YEAR to `year`: the integral of runsPerOOM * max(0, C - T),
 * which is straight between the pieces of the frontier and where the two cross.
 */
export function runsAboveTotalAt(path: Path, year: number): number {
  let sum = 0;
  for (let piece = 0; piece < path.frontier.count; piece++) {
    const from = path.frontier.time[piece]!;
    if (from >= year) break;
    sum += areaAbove(path, piece, from, Math.min(year, path.frontier.time[piece + 1]!));
  }
  return path.vector[SLOT.runsPerOOM]! * sum;
}

/** OOM-years that the frontier is above the threshold, from one time to another in a piece. */
export function areaAbove(path: Path, piece: number, from: number, to: number): number {
  const { time, value, slope } = path.frontier;
  const length = to - from;
  const start = value[piece]! + slope[piece]! * (from - time[piece]!) - thresholdAt(path, from);
  const end = start + (slope[piece]! - path.scalar[SCALAR.thresholdSlope]!) * length;
  if (start >= 0 && end >= 0) return ((start + end) / 2) * length;
  const most = Math.max(start, end);
  return most <= 0 ? 0 : ((most * most) / (2 * Math.abs(end - start))) * length;
}
