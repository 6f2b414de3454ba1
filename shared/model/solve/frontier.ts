import { ceilingAt, ceilingSlopeAfter } from './ceilings';
import { type FrontierPieces, type Path, SCALAR, START, TOLERANCE } from './path';

/** Crossings closer than this to where we stand are where we stand, years. */
const INSTANT = 1e-12;

/**
 * Frontier C from START on, as straight pieces: the running maximum of the lower envelope of the
 * ceilings. Between kinks the ceilings are straight, so the envelope is walked from crossing to
 * crossing; where it falls, or lies below what was reached, the frontier is flat.
 */
export function traceFrontier(path: Path): void {
  const s = path.scalar;
  const pieces = path.frontier;
  pieces.count = 0;
  pieces.bindings = 0;
  let reached = Number.NEGATIVE_INFINITY;
  let from = START;
  while (from < path.horizon) {
    let to = path.horizon;
    if (s[SCALAR.precision] !== 0) {
      if (s[SCALAR.precisionFrom]! > from) to = Math.min(to, s[SCALAR.precisionFrom]!);
      else if (s[SCALAR.precisionTo]! > from) to = Math.min(to, s[SCALAR.precisionTo]!);
    }
    if (s[SCALAR.fabsFrom]! > from) to = Math.min(to, s[SCALAR.fabsFrom]!);
    reached = walkSegment(path, pieces, from, to, reached);
    from = to;
  }
  pieces.time[pieces.count] = path.horizon;
  pieces.bindingTime[pieces.bindings] = path.horizon;
}

const values = new Float64Array(6);
const slopes = new Float64Array(6);

/**
 * Adds the pieces between two kinks; returns the frontier at `to`. Of ceilings within tolerance of
 * one another the first binds, so a later one takes over only where it is lower by more than that.
 */
function walkSegment(
  path: Path,
  pieces: FrontierPieces,
  from: number,
  to: number,
  reachedBefore: number,
): number {
  const length = to - from;
  const lines = path.lines;
  let current = 0;
  for (let i = 0; i < lines; i++) {
    const value = ceilingAt(path, i, from);
    const slope = ceilingSlopeAfter(path, i, from);
    values[i] = value;
    slopes[i] = slope;
    if (value < values[current]! - TOLERANCE) current = i;
  }
  let reached = reachedBefore;
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
      reached = addPiece(pieces, from + x, end - x, value + slope * x, slope, reached);
      x = end;
    }
    if (next === current) break;
    current = next;
  }
  return reached;
}

/** Adds one piece of the envelope to the running maximum; returns the maximum at its end. */
function addPiece(
  pieces: FrontierPieces,
  time: number,
  length: number,
  value: number,
  slope: number,
  reached: number,
): number {
  if (reached === Number.NEGATIVE_INFINITY) {
    push(pieces, time, value, Math.max(0, slope));
    return value + Math.max(0, slope) * length;
  }
  const end = value + slope * length;
  if (end <= reached) {
    push(pieces, time, reached, 0);
    return reached;
  }
  // Rising past what was reached, at once or later.
  const flat = value < reached ? (reached - value) / slope : 0;
  if (flat > INSTANT) push(pieces, time, reached, 0);
  push(pieces, time + flat, reached, slope);
  return end;
}

function bind(pieces: FrontierPieces, time: number, ceiling: number): void {
  const last = pieces.bindings - 1;
  if (last >= 0 && pieces.binding[last] === ceiling) return;
  pieces.bindingTime[pieces.bindings] = time;
  pieces.binding[pieces.bindings] = ceiling;
  pieces.bindings++;
}

function push(pieces: FrontierPieces, time: number, value: number, slope: number): void {
  const last = pieces.count - 1;
  if (last >= 0 && pieces.slope[last] === slope) return;
  pieces.time[pieces.count] = time;
  pieces.value[pieces.count] = value;
  pieces.slope[pieces.count] = slope;
  pieces.count++;
}
