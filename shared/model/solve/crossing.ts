import { type Path, SCALAR } from './path';

/** Most steps of Newton's method; from the right of a convex function it converges in under ten. */
const MAX_STEPS = 60;
/** Years within which a date counts as found. */
const DATE_PRECISION = 1e-10;

/**
 * First zero of `value + straight x + pull expm1(rate x) / rate` on 0..length, years. The caller knows
 * that it is below zero at 0 and not below at `length`; being convex it has exactly one zero there,
 * and Newton's method from the right comes down on it.
 */
export function convexCrossing(
  value: number,
  straight: number,
  pull: number,
  rate: number,
  length: number,
): number {
  if (rate === 0) return Math.min(length, -value / straight);
  let x = length;
  for (let step = 0; step < MAX_STEPS; step++) {
    const exponential = Math.exp(rate * x);
    const height = value + straight * x + (pull * Math.expm1(rate * x)) / rate;
    const next = x - height / (straight + pull * exponential);
    if (!(next < x)) break;
    const step_ = x - next;
    x = Math.max(0, next);
    if (step_ < DATE_PRECISION) break;
  }
  return x;
}

/**
 * A window of time, in years from its beginning, narrowed by straight conditions: what remains is
 * where all of them hold.
 */
export interface Window {
  earliest: number;
  latest: number;
}

export function openWindow(window: Window, length: number): void {
  window.earliest = 0;
  window.latest = length;
}

/** Keeps the part of the window where `value + slope x >= 0`. */
export function narrow(window: Window, value: number, slope: number): void {
  if (slope > 0) window.earliest = Math.max(window.earliest, -value / slope);
  else if (slope < 0) window.latest = Math.min(window.latest, -value / slope);
  else if (value < 0) window.latest = Number.NEGATIVE_INFINITY;
}

/** The next kink of the arithmetic's precision after `year`, or the horizon. */
export function nextPrecisionKink(path: Path, year: number): number {
  const s = path.scalar;
  if (s[SCALAR.precision] === 0) return path.horizon;
  if (year < s[SCALAR.precisionFrom]!) return Math.min(path.horizon, s[SCALAR.precisionFrom]!);
  if (year < s[SCALAR.precisionTo]!) return Math.min(path.horizon, s[SCALAR.precisionTo]!);
  return path.horizon;
}
