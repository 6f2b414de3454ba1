import { type Path, SCALAR, START } from './path';

/** Most steps of Newton's method; from the right of a convex function it converges in under ten. */
const MAX_STEPS = 60;
/** Years within which a date counts as found. */
const DATE_PRECISION = 1e-10;

/**
 * First zero of `value + straight x + pull expm1(rate x) / rate` on 0..length, years. The caller knows
 * that it is below zero at 0 and not below at `length`; being convex it has exactly one zero there.
 * Newton's method comes down on it from the right, where its first step from the chord's zero lands.
 */
export function convexCrossing(
  value: number,
  straight: number,
  pull: number,
  rate: number,
  length: number,
): number {
  if (rate === 0) return Math.min(length, -value / straight);
  const rise = straight * length + (pull * Math.expm1(rate * length)) / rate;
  let x = rise > 0 ? Math.min(length, (-value / rise) * length) : length;
  for (let step = 0; step < MAX_STEPS; step++) {
    const grown = pull * Math.expm1(rate * x);
    const slope = straight + pull + grown;
    if (!(slope > 0)) {
      // Left of the lowest point: begin at the right end instead.
      if (step > 0) break;
      x = length;
      continue;
    }
    const move = (value + straight * x + grown / rate) / slope;
    if (step > 1 && move <= 0) break;
    x = Math.min(length, Math.max(0, x - move));
    // What remains is of the order of the square of the last move.
    if (rate * (pull + grown) * move * move < DATE_PRECISION * slope) break;
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

/** Narrows the window to where every ceiling at the source, plus `extra`, is not below zero. */
export function narrowToCeilings(
  window: Window,
  path: Path,
  source: number,
  pace: number,
  extra: number,
  extraSlope: number,
): void {
  for (let index = 0; index < path.lines; index++) {
    const value = path.line[index]! + path.lineSlope[index]! * (source - START);
    if (value === Number.POSITIVE_INFINITY) continue;
    narrow(window, value + extra, pace * path.lineSlope[index]! + extraSlope);
  }
}

/** The next kink of the arithmetic's precision after `year`, or the horizon. */
export function nextPrecisionKink(path: Path, year: number): number {
  const s = path.scalar;
  if (s[SCALAR.precision] === 0) return path.horizon;
  if (year < s[SCALAR.precisionFrom]!) return Math.min(path.horizon, s[SCALAR.precisionFrom]!);
  if (year < s[SCALAR.precisionTo]!) return Math.min(path.horizon, s[SCALAR.precisionTo]!);
  return path.horizon;
}
