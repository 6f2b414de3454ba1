import { FIRST_YEAR } from '../years';
import { thresholdAt } from './ceilings';
import { convexCrossing } from './crossing';
import { AGI_LEVEL, DATE, FRONTIER_DATE, FRONTIER_SCALAR } from './dates';
import { NEVER, type Path, SCALAR, TOLERANCE } from './path';

/**
 * Writes the first time E reaches each level ("AGI and WMD-like AI" in the app's method). E never
 * falls.
 *
 * @param path solved
 * @param dates as `dateMilestones` writes them
 */
export function dateFrontier(path: Path, dates: Float64Array): void {
  const { effective, count, time, rate, scalar } = path;
  let piece = 0;
  for (let level = 0; level < FRONTIER_SCALAR.length; level++) {
    const required = scalar[FRONTIER_SCALAR[level]!]!;
    // Loss of control most often begins where AGI does.
    if (level > AGI_LEVEL && required === scalar[SCALAR.agi]!) {
      dates[FRONTIER_DATE[level]!] = dates[DATE.agi]!;
      continue;
    }
    const target = required - TOLERANCE;
    let date = NEVER;
    if (effective[0]! >= target) date = FIRST_YEAR;
    else if (effective[count]! >= target) {
      if (effective[piece]! >= target) piece = 0;
      while (effective[piece + 1]! < target) piece++;
      const missing = target - effective[piece]!;
      const k = rate[piece]!;
      const x =
        k === 0
          ? missing / (path.computeSlope[piece]! + path.algoSlope[piece]!)
          : Math.log1p((k * missing) / path.pull[piece]!) / k;
      date = Math.min(time[piece]! + x, time[piece + 1]!);
    }
    dates[FRONTIER_DATE[level]!] = date;
  }
}

/**
 * Writes the first time C >= T ("Threshold" in the app's method).
 *
 * @param path solved
 * @param dates as `dateMilestones` writes them
 */
export function dateThreshold(path: Path, dates: Float64Array): void {
  const { time, value, slope, count } = path.frontier;
  const thresholdSlope = path.scalar[SCALAR.thresholdSlope]!;
  let date = NEVER;
  for (let piece = 0; piece < count; piece++) {
    const start = time[piece]!;
    const gap = value[piece]! - thresholdAt(path, start) + TOLERANCE;
    if (gap >= 0) {
      date = start;
      break;
    }
    const x = -gap / (slope[piece]! - thresholdSlope);
    if (x >= 0 && start + x <= time[piece + 1]!) {
      date = start + x;
      break;
    }
  }
  dates[DATE.thresholdCrossed] = date;
}

/**
 * Writes the first time T + a reaches WMD-like AI, AGI and the lowest requirement of any danger: from
 * then a run below the threshold suffices.
 */
export function dateBlindness(path: Path, dates: Float64Array): void {
  const { time, algo, rate, scalar: s, count } = path;
  const slope = s[SCALAR.thresholdSlope]!;
  // T = constant + slope * year
  const constant = s[SCALAR.threshold]! - slope * FIRST_YEAR;
  const most = constant + slope * time[count]! + algo[count]!;
  for (let which = 0; which < BLIND_DATE.length; which++) {
    const required = s[BLIND_SCALAR[which]!]!;
    // The lowest requirement most often is that of WMD-like AI.
    if (which > 0 && required === s[SCALAR.wmd]!) {
      dates[BLIND_DATE[which]!] = dates[DATE.thresholdBlindWmd]!;
      continue;
    }
    const target = required - TOLERANCE;
    let date = NEVER;
    // Where the threshold is lowered, it may be met on the way and missed at the end.
    if (most >= target || slope < 0) {
      let value = constant + slope * FIRST_YEAR + algo[0]! - target;
      if (value >= 0) date = FIRST_YEAR;
      for (let piece = 0; piece < count && date === NEVER; piece++) {
        const end = constant + slope * time[piece + 1]! + algo[piece + 1]! - target;
        if (end >= 0) {
          const start = time[piece]!;
          const k = rate[piece]!;
          date =
            k === 0
              ? start +
                Math.min(time[piece + 1]! - start, -value / (slope + path.algoSlope[piece]!))
              : start +
                convexCrossing(
                  value,
                  slope - path.computeSlope[piece]!,
                  path.pull[piece]!,
                  k,
                  time[piece + 1]! - start,
                  end,
                );
        }
        value = end;
      }
    }
    dates[BLIND_DATE[which]!] = date;
  }
}

const BLIND_SCALAR: readonly number[] = [SCALAR.wmd, SCALAR.agi, SCALAR.dangerous];
const BLIND_DATE: readonly number[] = [
  DATE.thresholdBlindWmd,
  DATE.thresholdBlindAgi,
  DATE.thresholdBlindHigh,
];
