import { type HardRange, withinRange } from './range';
import { truncatedNormal, Z95 } from './truncated-normal';

/** Standard deviation of ln x when the 5th and 95th percentiles are a factor either way. */
export function logSigma(factor: number): number {
  return Math.log(factor) / Z95;
}

/**
 * How many standard deviations a number is above the median of a lognormal.
 *
 * @param sigma standard deviation of ln x
 * @returns -Infinity for what is not above 0
 */
export function logScore(x: number, median: number, sigma: number): number {
  return x <= 0 ? Number.NEGATIVE_INFINITY : Math.log(x / median) / sigma;
}

/**
 * Quantile function of a lognormal, truncated to the range around it.
 *
 * @param value the median before truncation, above 0
 * @param factor from the median to the 95th percentile, above 1
 * @returns a function from shares strictly between 0 and 1 to values, growing
 */
export function lognormalQuantile(
  range: HardRange,
  value: number,
  factor: number,
): (u: number) => number {
  const sigma = logSigma(factor);
  const [min, max] = range;
  const score = truncatedNormal(logScore(min, value, sigma), logScore(max, value, sigma));
  return (u) => withinRange(range, value * Math.exp(sigma * score(u)));
}
