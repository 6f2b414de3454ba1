import type { CentralResults, EnsembleResults } from '../../results';
import type { ResultRef } from './result-name';

/**
 * The value of a result in a complete run.
 *
 * @param central,ensemble null where it was not run
 * @returns null for a date that does not come by the horizon, and where there is nothing to report: a
 *   ceiling that is off, a share of no draws, an ensemble that contradicts itself
 */
export function readResult(
  ref: ResultRef,
  central: CentralResults | null,
  ensemble: EnsembleResults | null,
): number | null {
  if (ref.scope === 'central') return central === null ? null : numberAt(central, ref.place);
  if (ensemble === null) return null;
  if (ref.place[0] === 'accepted') return ensemble.accepted;
  return ensemble.contradiction ? null : numberAt(ensemble.summary, ref.place);
}

/** Follows the keys; a list of rows is entered by its year. */
function numberAt(results: object, place: readonly string[]): number | null {
  let value: unknown = results;
  for (const key of place) {
    if (Array.isArray(value)) value = value.find((row) => String(row.year) === key);
    else if (typeof value === 'object' && value !== null) value = Reflect.get(value, key);
  }
  return typeof value === 'number' ? value : null;
}
