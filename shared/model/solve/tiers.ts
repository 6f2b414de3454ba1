import { record } from '../../base/record';
import { SUBJECTS } from '../results';
import { flopPerDollarAt, thresholdAt } from './ceilings';
import { type Path, SCALAR, TOLERANCE } from './path';

/** Tiers as numbers, in the order of `TIERS`. */
export const LOW = 0;
export const MEDIUM = 1;
export const HIGH = 2;

/** Position of each subject among the tiers of a year. */
export const SUBJECT = record(SUBJECTS, (_, index) => index);
/** Position of the cheapest of the runs a tier is asked of; the dearer ones follow it. */
export const CHEAPEST_RUN = SUBJECT.usd1e6;
/** What those runs cost, log10 USD. Each costs ten times the one before, which `countTiers` builds on. */
export const RUN_COSTS: readonly number[] = [6, 7, 8, 9, 10];

/**
 * Tier of a model ("Tiers, threshold and release" in the app's method).
 *
 * @param effective its effective compute, log10 FLOP as are the others
 * @param high the high-risk line
 * @param open effective compute of the best open model
 * @returns LOW, MEDIUM or HIGH
 */
export function tierOf(effective: number, high: number, open: number): number {
  if (effective >= high - TOLERANCE) return HIGH;
  return effective > open + TOLERANCE ? MEDIUM : LOW;
}

/**
 * Writes the tier of every subject in a year.
 *
 * @param effective,open of the frontier and of the best open model, log10 FLOP
 * @param algorithms of the frontier, OOM
 * @param tiers by subject in the order of `SUBJECTS`: LOW, MEDIUM or HIGH
 */
export function tiersAt(
  path: Path,
  year: number,
  effective: number,
  open: number,
  algorithms: number,
  tiers: Uint8Array,
): void {
  const high = path.scalar[SCALAR.high]!;
  tiers[SUBJECT.frontier] = tierOf(effective, high, open);
  tiers[SUBJECT.open] = tierOf(open, high, open);
  tiers[SUBJECT.threshold] = tierOf(thresholdAt(path, year) + algorithms, high, open);
  const perDollar = flopPerDollarAt(path, year);
  for (let index = 0; index < RUN_COSTS.length; index++) {
    const bought = Math.min(effective, RUN_COSTS[index]! + perDollar + algorithms);
    tiers[CHEAPEST_RUN + index] = tierOf(bought, high, open);
  }
}
