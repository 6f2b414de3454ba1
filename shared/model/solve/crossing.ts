import { FIRST_YEAR } from '../years';
import { type Path, SCALAR } from './path';

/** Most steps to a crossing; it is found in two or three. */
const MAX_STEPS = 60;
/** Years within which a date counts as found. */
const DATE_PRECISION = 1e-10;

/**
 * First zero of `value + straight x + pull expm1(rate x) / rate` on 0..length. Being convex it has
 * exactly one zero there. Halley's method finds it from where the chord crosses: it triples the
 * digits with each exponential, and what it would take outside of the bracket is halved instead.
 *
 * @param value at 0, OOM, below zero
 * @param straight,pull,rate OOM per year, OOM per year, per year
 * @param length years
 * @param end at `length`, OOM, not below zero
 * @returns years from the beginning
 */
export function convexCrossing(
  value: number,
  straight: number,
  pull: number,
  rate: number,
  length: number,
  end: number,
): number {
  if (rate === 0) return Math.min(length, -value / straight);
  let low = 0;
  let high = length;
  let x = (value / (value - end)) * length;
  for (let step = 0; step < MAX_STEPS; step++) {
    const grown = pull * Math.expm1(rate * x);
    const excess = value + straight * x + grown / rate;
    const slope = straight + pull + grown;
    const bend = rate * (pull + grown);
    if (excess < 0) low = x;
    else high = x;
    const move = excess / (slope - (excess * bend) / (2 * slope));
    const next = x - move;
    if (!(slope > 0 && next >= low && next <= high)) {
      x = (low + high) / 2;
      continue;
    }
    x = next;
    // What remains is of the order of the cube of the move.
    const curve = bend / slope;
    if (curve * (curve + rate) * Math.abs(move * move * move) < DATE_PRECISION) break;
  }
  return x;
}

/**
 * A window of time, in years from its beginning, narrowed by straight conditions: what remains is
 * where all of them hold.
 */
export interface TimeWindow {
  earliest: number;
  latest: number;
}

/**
 * Makes a window of a whole stretch of time.
 *
 * @param length years
 */
export function openTimeWindow(window: TimeWindow, length: number): void {
  window.earliest = 0;
  window.latest = length;
}

/**
 * Keeps the part of a window where a straight condition holds: `value + slope x >= 0`.
 *
 * @param value,slope at the window's beginning, and per year
 */
export function narrowWindow(window: TimeWindow, value: number, slope: number): void {
  if (slope > 0) window.earliest = Math.max(window.earliest, -value / slope);
  else if (slope < 0) window.latest = Math.min(window.latest, -value / slope);
  else if (value < 0) window.latest = Number.NEGATIVE_INFINITY;
}

/**
 * Narrows a window to where every ceiling at the source, plus something straight, is not below
 * zero.
 *
 * @param source where the source is at the window's beginning, decimal year before FIRST_YEAR
 * @param pace years the source moves per year
 * @param extra,extraSlope what is added to each ceiling, OOM and OOM per year
 */
export function narrowWindowToCeilings(
  window: TimeWindow,
  path: Path,
  source: number,
  pace: number,
  extra: number,
  extraSlope: number,
): void {
  for (let index = 0; index < path.lines; index++) {
    const value = path.line[index]! + path.lineSlope[index]! * (source - FIRST_YEAR);
    if (value === Number.POSITIVE_INFINITY) continue;
    narrowWindow(window, value + extra, pace * path.lineSlope[index]! + extraSlope);
  }
}

/**
 * The next kink of the arithmetic's precision.
 *
 * @returns decimal year after `year`, or the horizon
 */
export function nextPrecisionKink(path: Path, year: number): number {
  const s = path.scalar;
  if (s[SCALAR.precision] === 0) return path.horizon;
  if (year < s[SCALAR.precisionFrom]!) return Math.min(path.horizon, s[SCALAR.precisionFrom]!);
  if (year < s[SCALAR.precisionTo]!) return Math.min(path.horizon, s[SCALAR.precisionTo]!);
  return path.horizon;
}
