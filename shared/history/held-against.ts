import type { ModelFact } from '#shared/facts/models';
import type { Assumptions } from '#shared/model/assumptions/registry';
import { solveCentral } from '#shared/model/central';
import { frontierAt } from '#shared/model/solve/evaluate';
import { FIRST_YEAR } from '#shared/model/years';

/** How far the central frontier is from one record run. */
export interface RecordError {
  readonly record: ModelFact;
  /** The largest run the model has at that date, log10 FLOP. */
  readonly frontier: number;
  /** Model less record, OOM: above 0 the model is ahead. */
  readonly error: number;
  /** Whether the supply the model is calibrated on was known when the record was set. */
  readonly part: HistoryPart;
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
 * Holds the central frontier against record runs, each at its date of publication; records before
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
  const supplyYear = assumptions.supplyYear.value;
  const errors = records
    .filter(({ year }) => year >= FIRST_YEAR && year <= horizon)
    .map((record): RecordError => {
      const frontier = frontierAt(path, record.year);
      return {
        record,
        frontier,
        error: frontier - record.logFlop,
        part: record.year < supplyYear ? 'fitted' : 'forecast',
      };
    });
  return {
    records: errors,
    fitted: summaryOf(errors.filter(({ part }) => part === 'fitted')),
    forecast: summaryOf(errors.filter(({ part }) => part === 'forecast')),
    all: summaryOf(errors),
  };
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
