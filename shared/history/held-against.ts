import type { ModelFact } from '#shared/facts/models';
import type { Assumptions } from '#shared/model/assumptions/registry';
import { solveCentral } from '#shared/model/central';
import { frontierAt } from '#shared/model/solve/evaluate';
import { FIRST_YEAR } from '#shared/model/years';

/** How far the central frontier is from one record run. */
export interface RecordError {
  readonly record: ModelFact;
  /** The largest run the model has published at that date, log10 FLOP. */
  readonly frontier: number;
  /** Model less record, OOM: above 0 the model is ahead. */
  readonly error: number;
  /** Whether the supply the model is calibrated on was known when the record was set. */
  readonly part: HistoryPart;
  /** Share of the accepted draws that are below the record at its date; null where it is not known. */
  readonly place: number | null;
}

/** Records before supplyYear, which the assumptions were made from, and those since. */
export type HistoryPart = 'fitted' | 'forecast';

/** Errors of several records, OOM; null where there are too few. */
export interface ErrorSummary {
  readonly count: number;
  readonly mean: number | null;
  /** Sample standard deviation. */
  readonly spread: number | null;
  /** Root of the mean square. */
  readonly rms: number | null;
}

export interface HeldAgainstHistory {
  readonly records: readonly RecordError[];
  readonly fitted: ErrorSummary;
  readonly forecast: ErrorSummary;
  readonly all: ErrorSummary;
}

/**
 * Holds the central frontier against record runs. Records are dated by their publication, and so is the
 * frontier here: at the date of a record it is what was trained `releaseDelay` before. Records before
 * 2015, when the model begins, are left out.
 *
 * @param horizon last year of the model, decimal year, after every record
 */
export function heldAgainstHistory(
  assumptions: Assumptions,
  horizon: number,
  records: readonly ModelFact[],
): HeldAgainstHistory {
  const path = solveCentral(assumptions, horizon);
  const { supplyYear, releaseDelay } = assumptions;
  const errors = records
    .filter(({ year }) => year >= FIRST_YEAR && year <= horizon)
    .map((record): RecordError => {
      const frontier = frontierAt(path, record.year - releaseDelay.value);
      return {
        record,
        frontier,
        error: frontier - record.logFlop,
        part: record.year < supplyYear.value ? 'fitted' : 'forecast',
        place: null,
      };
    });
  return {
    records: errors,
    fitted: summaryOf(errors.filter(({ part }) => part === 'fitted')),
    forecast: summaryOf(errors.filter(({ part }) => part === 'forecast')),
    all: summaryOf(errors),
  };
}

/**
 * The same with where each record lies among the draws.
 *
 * @param places by record, in their order; null where they are not known
 */
export function withPlaces(
  held: HeldAgainstHistory,
  places: readonly number[] | null,
): HeldAgainstHistory {
  if (places === null) return held;
  const records = held.records.map((each, i) => ({ ...each, place: places[i] ?? null }));
  return { ...held, records };
}

function summaryOf(errors: readonly RecordError[]): ErrorSummary {
  const count = errors.length;
  if (count === 0) return { count, mean: null, spread: null, rms: null };
  const mean = errors.reduce((sum, { error }) => sum + error, 0) / count;
  const rms = Math.sqrt(errors.reduce((sum, { error }) => sum + error ** 2, 0) / count);
  if (count === 1) return { count, mean, spread: null, rms };
  const squares = errors.reduce((sum, { error }) => sum + (error - mean) ** 2, 0);
  return { count, mean, spread: Math.sqrt(squares / (count - 1)), rms };
}
