import { type HardRange, withinRange } from './range';
import { truncatedNormal, Z95 } from './truncated-normal';

/** Quantile function of a normal around `value`, truncated to the range around it. */
export function normalSpreadQuantile(
  range: HardRange,
  value: number,
  halfWidth: number,
): (u: number) => number {
  const sigma = halfWidth / Z95;
  const score = truncatedNormal((range[0] - value) / sigma, (range[1] - value) / sigma);
  return (u) => withinRange(range, value + sigma * score(u));
}
