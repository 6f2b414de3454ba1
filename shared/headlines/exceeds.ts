import type { HeadlineReading, ReadingInterval } from './reading';

/** Whether a difference exceeds the uncertainty of the baseline it is measured from. */
export interface DifferenceVerdict {
  readonly exceeds: boolean;
  /** By which rule: the baseline's interval, or the sampling error of a probability. */
  readonly rule: 'interval' | 'sampling';
}

/** 95 of 100 purely random differences lie within so many standard errors. */
const SAMPLING_ERRORS = 1.96;

/**
 * Whether a figure lies outside what the baseline itself holds possible: its median below the 5th or
 * above the 95th percentile of the baseline. Such a difference is larger than nine tenths of the
 * uncertainty that the baseline states; a smaller one, however sure its direction, is within what
 * whoever holds the baseline already reckons with.
 *
 * What does not come by the horizon is later than all dates, and a rival that does not is behind by
 * more than any lead. Two that both do not come cannot be told apart.
 *
 * @returns null where nobody leads, so that there is nothing to compare
 */
export function exceedsInterval(
  median: HeadlineReading,
  outer: ReadingInterval,
): DifferenceVerdict | null {
  const [value, low, high] = [median, ...outer].map(placed);
  if (value === undefined || low === undefined || high === undefined) return null;
  if ([value, low, high].some(Number.isNaN)) return null;
  return { exceeds: value < low || value > high, rule: 'interval' };
}

/**
 * Whether a difference of two probabilities is more than the samples may be wrong by. A probability
 * has no interval of its own, because it already says how uncertain the event is.
 *
 * @param error standard error of the difference
 */
export function exceedsSampling(difference: number, error: number): DifferenceVerdict {
  return { exceeds: Math.abs(difference) > SAMPLING_ERRORS * error, rule: 'sampling' };
}

function placed(reading: HeadlineReading): number {
  if (typeof reading === 'number') return reading;
  return reading === 'never' || reading === 'rivalNever' ? Number.POSITIVE_INFINITY : Number.NaN;
}
