import { normalQuantile } from '../random/normal';
import type { Evidence, IntervalLevel, NumericDefinition } from './types';

/** The level at which intervals of all sources are drawn, per cent. */
const DRAWN_LEVEL: IntervalLevel = 90;

/** How many standard deviations an interval of a level reaches to either side. */
function reachOf(level: IntervalLevel): number {
  return normalQuantile(0.5 + level / 200);
}

/**
 * The interval of a source as one of 90 %, so that sources that give 80, 90 and 95 % can be held beside
 * each other: each side is stretched from the source's figure or, without one, from the middle, as a
 * lognormal distribution's would be where all of it is positive, else as a normal one's. What is no
 * interval of a probability stays as it is.
 *
 * @returns within the assumption's range; null where the source gives no interval
 */
export function evidenceInterval90(
  { range }: Pick<NumericDefinition, 'range'>,
  { value, interval, level }: Evidence,
): readonly [low: number, high: number] | null {
  if (interval === undefined) return null;
  const stretch = level === undefined ? 1 : reachOf(DRAWN_LEVEL) / reachOf(level);
  const positive = interval[0] > 0;
  const onScale = (figure: number) => (positive ? Math.log(figure) : figure);
  const offScale = (figure: number) => (positive ? Math.exp(figure) : figure);
  const within = (figure: number) => Math.min(range[1], Math.max(range[0], figure));
  const [low, high] = interval.map(onScale) as [number, number];
  const middle = value === undefined ? (low + high) / 2 : onScale(value);
  const end = (given: number, at: number) =>
    within(stretch === 1 ? given : offScale(middle + (at - middle) * stretch));
  return [end(interval[0], low), end(interval[1], high)];
}
