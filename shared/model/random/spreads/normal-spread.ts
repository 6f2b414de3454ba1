import { type HardRange, withinRange } from './range';
import { truncatedNormal, Z95 } from './truncated-normal';

/**
 * Quantile function of a normal, truncated to the range around it.
 *
 * @param value the mean before truncation
 * @param halfWidth from the mean to the 95th percentile, above 0
 * @returns a function from shares strictly between 0 and 1 to values, growing
 */
export function normalSpreadQuantile(
  range: HardRange,
  value: number,
  halfWidth: number,
): (u: number) => number {
  const sigma = halfWidth / Z95;
  const score = truncatedNormal((range[0] - value) / sigma, (range[1] - value) / sigma);
  return (u) => withinRange(range, value + sigma * score(u));
}
