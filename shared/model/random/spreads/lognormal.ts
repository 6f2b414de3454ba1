import { type HardRange, withinRange } from './range';
import { truncatedNormal, Z95 } from './truncated-normal';

/** Standard deviation of ln x when the 5th and 95th percentiles are a factor either way. */
export function logSigma(factor: number): number {
  return Math.log(factor) / Z95;
}

/** Standard score of `x` around the median; everything at or below 0 is infinitely far down. */
export function logScore(x: number, median: number, sigma: number): number {
  return x <= 0 ? Number.NEGATIVE_INFINITY : Math.log(x / median) / sigma;
}

/** Quantile function of a lognormal around `value` > 0, truncated to the range around it. */
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
