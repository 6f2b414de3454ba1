import { CONSTRAINTS } from '../results';
import { firstBindingRow } from '../solve/binding';
import type { Path } from '../solve/path';

const CONSTRAINT_COUNT = CONSTRAINTS.length;

/**
 * Counts which ceiling is lowest at 1 January of each year, as changes from the year before
 * ("Ceilings on compute" in the app's method).
 *
 * @param path solved, its draw accepted
 * @param binding by year, then ceiling, with one year more than `years`; added to
 * @param years rows, from FIRST_YEAR on
 */
export function countBinding(path: Path, binding: Int32Array, years: number): void {
  const pieces = path.frontier;
  binding[pieces.binding[0]!]!++;
  for (let period = 1; period < pieces.bindings; period++) {
    const row = Math.min(years, firstBindingRow(pieces, period));
    binding[row * CONSTRAINT_COUNT + pieces.binding[period - 1]!]!--;
    binding[row * CONSTRAINT_COUNT + pieces.binding[period]!]!++;
  }
}
