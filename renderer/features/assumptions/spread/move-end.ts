import { roundWidth } from '#shared/format/number/rounding';
import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';

export type SpreadEnd = 'low' | 'high';

/** Narrower than this a spread is hardly one, and its handles would lie on each other. */
const LEAST_FACTOR = 1.005;
const MOST_FACTOR = 1e3;
const LEAST_WIDTH = 1e-3;

/** The two ends that a spread is given by; null where there are none to move: certain, a mixture, 0. */
export function spreadEnds(
  value: number,
  spread: Spread | null,
): { readonly low: number; readonly high: number } | null {
  switch (spread?.kind) {
    case 'lognormal':
      // Any factor of nothing is nothing.
      return value === 0 ? null : { low: value / spread.factor, high: value * spread.factor };
    case 'normal':
      return { low: value - spread.halfWidth, high: value + spread.halfWidth };
    case 'uniform':
    case 'loguniform':
    case 'triangular':
      return { low: spread.min, high: spread.max };
    default:
      return null;
  }
}

/**
 * The spread with one end moved to `to`. A lognormal or normal is the same on both sides, so its other
 * end moves too; of the others each end moves alone, a triangle's never past its peak.
 */
export function moveSpreadEnd(
  { slider }: NumericDefinition,
  value: number,
  spread: Spread | null,
  end: SpreadEnd,
  to: number,
): Spread | null {
  if (spread === null || spread.kind === 'mixture') return spread;
  const least = (slider[1] - slider[0]) * LEAST_WIDTH;
  switch (spread.kind) {
    case 'lognormal': {
      const factor = end === 'low' ? value / to : to / value;
      // From nothing, and to nothing or below it, it is infinitely many times.
      const finite = value > 0 && to > 0 ? Math.min(MOST_FACTOR, factor) : MOST_FACTOR;
      return { ...spread, factor: roundWidth(Math.max(LEAST_FACTOR, finite)) };
    }
    case 'normal': {
      const halfWidth = end === 'low' ? value - to : to - value;
      return { ...spread, halfWidth: roundWidth(Math.max(least, halfWidth)) };
    }
    case 'uniform':
    case 'loguniform': {
      if (end === 'low') return { ...spread, min: Math.min(to, spread.max) };
      return { ...spread, max: Math.max(to, spread.min) };
    }
    case 'triangular':
      return end === 'low'
        ? { ...spread, min: Math.min(to, value) }
        : { ...spread, max: Math.max(to, value) };
  }
}
