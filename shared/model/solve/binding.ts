import { CONSTRAINTS } from '../results';
import { FIRST_YEAR } from '../years';
import { type FrontierPieces, NEVER, type Path } from './path';

/** Years around a crossing in which two ceilings count as equal: their gap is within tolerance. */
const CROSSING = 1e-9;

/**
 * The first row at which a period of the binding history holds. Where two ceilings cross exactly on
 * 1 January they are equal there, and the first in order binds.
 *
 * @param period number of the period, from 0 on
 * @returns years since FIRST_YEAR
 */
export function firstBindingRow(pieces: FrontierPieces, period: number): number {
  if (period === 0) return 0;
  const since = pieces.bindingTime[period]! - FIRST_YEAR;
  return pieces.binding[period]! < pieces.binding[period - 1]!
    ? Math.ceil(since - CROSSING)
    : Math.floor(since + CROSSING) + 1;
}

/**
 * Writes when each ceiling is first the binding one, decimal years; NEVER where it is not by the horizon.
 *
 * @param dates by ceiling, in rows of `width`
 * @param column of the row to write to
 */
export function dateFirstBinding(
  path: Path,
  dates: Float64Array,
  width: number,
  column: number,
): void {
  const pieces = path.frontier;
  for (let ceiling = 0; ceiling < CONSTRAINTS.length; ceiling++) {
    dates[ceiling * width + column] = NEVER;
  }
  for (let period = pieces.bindings - 1; period >= 0; period--) {
    dates[pieces.binding[period]! * width + column] = pieces.bindingTime[period]!;
  }
}

/** Index of the binding constraint at 1 January of `year`, FIRST_YEAR to the horizon. */
export function bindingAt(path: Path, year: number): number {
  const pieces = path.frontier;
  let period = 0;
  while (period + 1 < pieces.bindings && firstBindingRow(pieces, period + 1) <= year - FIRST_YEAR) {
    period++;
  }
  return pieces.binding[period]!;
}
