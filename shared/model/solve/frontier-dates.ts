import { thresholdAt } from './ceilings';
import { convexCrossing } from './crossing';
import { NEVER, type Path, SCALAR, START, TOLERANCE } from './path';

/** First time E >= level (log10 FLOP), or NEVER. E never falls. */
export function effectiveCrossing(path: Path, level: number): number {
  const target = level - TOLERANCE;
  let effective = path.compute[0]! + path.algo[0]!;
  if (effective >= target) return START;
  for (let piece = 0; piece < path.count; piece++) {
    const end = path.compute[piece + 1]! + path.algo[piece + 1]!;
    if (end >= target) {
      const rate = path.rate[piece]!;
      const x =
        rate === 0
          ? (target - effective) / (path.computeSlope[piece]! + path.algoSlope[piece]!)
          : Math.log1p((rate * (target - effective)) / path.pull[piece]!) / rate;
      return Math.min(path.time[piece]! + x, path.time[piece + 1]!);
    }
    effective = end;
  }
  return NEVER;
}

/** First time C >= T, or NEVER. */
export function thresholdCrossing(path: Path): number {
  const { time, value, slope, count } = path.frontier;
  const thresholdSlope = path.scalar[SCALAR.thresholdSlope]!;
  for (let piece = 0; piece < count; piece++) {
    const start = time[piece]!;
    const gap = value[piece]! - thresholdAt(path, start) + TOLERANCE;
    if (gap >= 0) return start;
    const x = -gap / (slope[piece]! - thresholdSlope);
    if (x >= 0 && start + x <= time[piece + 1]!) return start + x;
  }
  return NEVER;
}

/** First time T + a >= level (log10 FLOP), or NEVER: from then a run below the threshold suffices. */
export function blindCrossing(path: Path, level: number): number {
  const target = level - TOLERANCE;
  const thresholdSlope = path.scalar[SCALAR.thresholdSlope]!;
  for (let piece = 0; piece < path.count; piece++) {
    const start = path.time[piece]!;
    const value = thresholdAt(path, start) + path.algo[piece]! - target;
    if (value >= 0) return start;
    const length = path.time[piece + 1]! - start;
    const end = thresholdAt(path, start + length) + path.algo[piece + 1]! - target;
    if (end >= 0) {
      const rate = path.rate[piece]!;
      const straight =
        rate === 0
          ? thresholdSlope + path.algoSlope[piece]!
          : thresholdSlope - path.computeSlope[piece]!;
      return start + convexCrossing(value, straight, path.pull[piece]!, rate, length);
    }
  }
  return NEVER;
}
