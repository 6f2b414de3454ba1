import { precisionAt } from '../solve/ceilings';
import { type Path, SCALAR } from '../solve/path';
import { FIRST_YEAR } from '../years';
import { BINS_PER_OOM, FAN_BINS, FAN_ORIGIN } from './counters';

/**
 * Counts the frontier and its cost at 1 January of each year in bins of 1/16 OOM. Both are straight
 * within a piece, so the walk is in bins from the start: one addition a year for each.
 *
 * @param path solved, its draw accepted
 * @param fans by fan in the order of `FANS`, then year, then bin; added to
 * @param years rows, from FIRST_YEAR on
 */
export function countFans(path: Path, fans: Int32Array, years: number): void {
  const { scalar: s } = path;
  const { time, value, slope, count } = path.frontier;
  const precise = s[SCALAR.precision] !== 0;
  const perDollarSlope = s[SCALAR.flopPerDollarSlope]! * BINS_PER_OOM;
  const perDollar =
    (s[SCALAR.flopPerDollar]! + FAN_ORIGIN.frontierCost - FAN_ORIGIN.frontier) * BINS_PER_OOM;
  const last = FAN_BINS - 1;
  let row = 0;
  let base = 0;
  let costBase = years * FAN_BINS;
  for (let piece = 0; piece < count; piece++) {
    const end = piece + 1 < count ? time[piece + 1]! - FIRST_YEAR : years;
    const rise = slope[piece]! * BINS_PER_OOM;
    const start =
      (value[piece]! - FAN_ORIGIN.frontier) * BINS_PER_OOM - rise * (time[piece]! - FIRST_YEAR);
    for (; row < end; row++) {
      const frontier = start + rise * row;
      let cost = frontier - perDollar - perDollarSlope * row;
      if (precise) cost -= precisionAt(path, FIRST_YEAR + row) * BINS_PER_OOM;
      const bin = frontier | 0;
      const costBin = cost | 0;
      fans[base + (bin < 0 ? 0 : Math.min(bin, last))]!++;
      fans[costBase + (costBin < 0 ? 0 : Math.min(costBin, last))]!++;
      base += FAN_BINS;
      costBase += FAN_BINS;
    }
  }
}
