import { CONSTRAINTS } from '../results';
import { FIRST_YEAR } from '../years';
import { ceilingsAfter, lowestCeilingAt } from './ceilings';
import { checkRoom, type FrontierPieces, type Path, SCALAR, TOLERANCE } from './path';

/** Crossings closer than this to where we stand are where we stand, years. */
const INSTANT = 1e-12;

/**
 * Frontier C from FIRST_YEAR on, as straight pieces: the running maximum of the lower envelope of
 * the ceilings ("Largest run" in the app's method). Between kinks the ceilings are straight, so the
 * envelope is walked from crossing to crossing; where it falls, or lies below what was reached, the
 * frontier is flat.
 *
 * @param path with the lines of its ceilings (`layCeilingLines`)
 * @throws Error when there are more pieces than room, see `checkRoom`
 */
export function traceFrontier(path: Path): void {
  const { scalar: s, frontier: pieces, lines, horizon } = path;
  pieces.count = 0;
  pieces.bindings = 0;
  let reached = Number.NEGATIVE_INFINITY;
  let from = FIRST_YEAR;
  while (from < horizon) {
    let to = horizon;
    if (s[SCALAR.precision] !== 0) {
      if (s[SCALAR.precisionFrom]! > from) to = Math.min(to, s[SCALAR.precisionFrom]!);
      else if (s[SCALAR.precisionTo]! > from) to = Math.min(to, s[SCALAR.precisionTo]!);
    }
    if (s[SCALAR.fabsFrom]! > from) to = Math.min(to, s[SCALAR.fabsFrom]!);

    // Between two kinks all is straight. Of ceilings within tolerance of one another the first
    // binds, so a later one takes over only where it is lower by more than that.
    ceilingsAfter(path, from, values, slopes);
    const length = to - from;
    let current = 0;
    for (let i = 1; i < lines; i++) {
      if (values[i]! < values[current]! - TOLERANCE) current = i;
    }
    let x = 0;
    while (x < length) {
      let end = length;
      let next = current;
      const value = values[current]!;
      const slope = slopes[current]!;
      for (let j = 0; j < lines; j++) {
        const closing = slope - slopes[j]!;
        if (closing > 0 && value - values[j]! + closing * length > TOLERANCE) {
          const crossing = (values[j]! - value) / closing;
          if (crossing < end) {
            end = crossing;
            next = j;
          }
        }
      }
      if (end > x + INSTANT) {
        bind(pieces, from + x, current);
        const begins = value + slope * x;
        const ends = value + slope * end;
        if (reached === Number.NEGATIVE_INFINITY) reached = begins;
        // Flat, or rising past what was reached, at once or later.
        const rises = ends > reached;
        const flat = rises && begins < reached ? (reached - begins) / slope : 0;
        if (!rises || flat > INSTANT) push(pieces, from + x, reached, 0);
        if (rises) {
          push(pieces, from + x + flat, reached, slope);
          reached = ends;
        }
        x = end;
      }
      if (next === current) break;
      current = next;
    }
    from = to;
  }
  pieces.time[pieces.count] = horizon;
  pieces.bindingTime[pieces.bindings] = horizon;
}

/**
 * The frontier from its pieces alone, before algorithms are known, log10 FLOP; before FIRST_YEAR the
 * lowest ceiling.
 */
export function tracedFrontierAt(path: Path, year: number): number {
  if (year < FIRST_YEAR) return lowestCeilingAt(path, year);
  const { time, value, slope, count } = path.frontier;
  if (year > path.horizon) {
    return Math.max(tracedFrontierAt(path, path.horizon), lowestCeilingAt(path, year));
  }
  let piece = 0;
  while (piece + 1 < count && time[piece + 1]! <= year) piece++;
  return value[piece]! + slope[piece]! * (year - time[piece]!);
}

const values = new Float64Array(CONSTRAINTS.length);
const slopes = new Float64Array(CONSTRAINTS.length);

function bind(pieces: FrontierPieces, time: number, ceiling: number): void {
  const last = pieces.bindings - 1;
  if (last >= 0 && pieces.binding[last] === ceiling) return;
  checkRoom(pieces.bindingTime, pieces.bindings);
  pieces.bindingTime[pieces.bindings] = time;
  pieces.binding[pieces.bindings] = ceiling;
  pieces.bindings++;
}

function push(pieces: FrontierPieces, time: number, value: number, slope: number): void {
  const last = pieces.count - 1;
  if (last >= 0 && pieces.slope[last] === slope) return;
  checkRoom(pieces.time, pieces.count);
  pieces.time[pieces.count] = time;
  pieces.value[pieces.count] = value;
  pieces.slope[pieces.count] = slope;
  pieces.count++;
}
