import { type HardRange, withinRange } from './range';

/** The part of min..max inside the hard range. */
function clippedRange(range: HardRange, min: number, max: number): HardRange {
  return [withinRange(range, min), withinRange(range, max)];
}

/**
 * Quantile function of a uniform over the part of min..max inside the range.
 *
 * @returns a function from shares strictly between 0 and 1 to values, growing
 */
export function uniformQuantile(range: HardRange, min: number, max: number): (u: number) => number {
  const bounds = clippedRange(range, min, max);
  const [low, high] = bounds;
  return (u) => withinRange(bounds, low + u * (high - low));
}

/**
 * Quantile function of what is uniform in the logarithm, over the part of min..max inside the
 * range.
 *
 * @param min,max above 0
 * @returns a function from shares strictly between 0 and 1 to values, growing
 */
export function loguniformQuantile(
  range: HardRange,
  min: number,
  max: number,
): (u: number) => number {
  const bounds = clippedRange(range, min, max);
  const low = Math.log(bounds[0]);
  const high = Math.log(bounds[1]);
  return (u) => withinRange(bounds, Math.exp(low + u * (high - low)));
}

/**
 * Quantile function of a triangular, truncated to the range around it. Each flank is computed from
 * its own end.
 *
 * @param value the mode, from min to max
 * @returns a function from shares strictly between 0 and 1 to values, growing
 */
export function triangularQuantile(
  range: HardRange,
  value: number,
  min: number,
  max: number,
): (u: number) => number {
  const bounds = clippedRange(range, min, max);
  const [low, high] = bounds;
  const width = max - min;
  const rising = width * (value - min);
  const falling = width * (max - value);
  const below = rising === 0 ? 0 : (low - min) ** 2 / rising;
  const above = falling === 0 ? 0 : (max - high) ** 2 / falling;
  const mass = 1 - below - above;
  const atMode = (value - min) / width;
  return (u) => {
    const p = below + u * mass;
    const x =
      p <= atMode
        ? min + Math.sqrt(p * rising)
        : max - Math.sqrt((above + (1 - u) * mass) * falling);
    return withinRange(bounds, x);
  };
}
