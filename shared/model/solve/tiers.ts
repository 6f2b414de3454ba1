import { flopPerDollarAt, thresholdAt } from './ceilings';
import { type Path, SCALAR, TOLERANCE } from './path';

/** Tiers as numbers, in the order of `TIERS`. */
export const LOW = 0;
export const MEDIUM = 1;
export const HIGH = 2;

/** Costs of the runs a tier is asked of, log10 USD, in the order of `SUBJECTS` after the first three. */
export const RUN_COSTS: readonly number[] = [6, 7, 8, 9, 10];

/** Tier of a model of effective compute `effective` where the best open model has `open` (log10 FLOP). */
export function tierOf(effective: number, high: number, open: number): number {
  if (effective >= high - TOLERANCE) return HIGH;
  return effective > open + TOLERANCE ? MEDIUM : LOW;
}

/**
 * Writes the tier of every subject at `year` to `tiers`, in the order of `SUBJECTS`. `effective`,
 * `open` (log10 FLOP) and `algorithms` (OOM) are the frontier's and the best open model's there.
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
  tiers[0] = tierOf(effective, high, open);
  tiers[1] = tierOf(open, high, open);
  tiers[2] = tierOf(thresholdAt(path, year) + algorithms, high, open);
  const perDollar = flopPerDollarAt(path, year);
  for (let index = 0; index < RUN_COSTS.length; index++) {
    const bought = Math.min(effective, RUN_COSTS[index]! + perDollar + algorithms);
    tiers[3 + index] = tierOf(bought, high, open);
  }
}
