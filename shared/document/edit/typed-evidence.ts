import { err, ok, type Result } from '#shared/base/result';
import type { Benchmark } from '#shared/facts/benchmarks';
import { parsePlainNumber } from '#shared/format/number/plain-number';
import type { BenchmarkScore } from '../../facts/benchmarks';
import type { LagPair } from '../../facts/lag-pairs';
import { LIMITS } from '../scenario/limits';

/** Evidence as it is typed into a form: read here, and refused where no file could hold it. */

/** A pair of models as it is typed into a form. */
export interface TypedPair {
  readonly open: string;
  readonly openDate: string;
  readonly openScore: string;
  readonly closed: string;
  readonly closedDate: string;
  readonly closedScore: string;
}

/** A benchmark score as it is typed into a form. */
export interface TypedScore {
  readonly model: string;
  readonly date: string;
  readonly score: string;
  readonly flop: string;
  readonly source: string;
}

/** Larger is no compute and no score of anything. */
const MOST = 1e60;
const NO_DATE = 'A date is a day such as 2025-06-01.';

/**
 * Reads a pair of models.
 *
 * @param others the pairs there are: a scenario holds only so many
 * @returns the pair, or a sentence that says what is wrong
 */
export function readPair(
  basis: LagPair['basis'],
  typed: TypedPair,
  others: readonly LagPair[],
): Result<LagPair, string> {
  const [open, closed] = [typed.open.trim(), typed.closed.trim()];
  const { openDate, closedDate } = typed;
  if (open === '' || closed === '' || openDate === '' || closedDate === '') {
    return err('Both models need a name and a date.');
  }
  if (!isCalendarDate(openDate) || !isCalendarDate(closedDate)) return err(NO_DATE);
  const long = tooLong('A name', LIMITS.evidenceName, open, closed);
  if (long !== null) return err(long);
  const openScore = readOptionalScore(typed.openScore);
  if (!openScore.ok) return openScore;
  const closedScore = readOptionalScore(typed.closedScore);
  if (!closedScore.ok) return closedScore;
  if (others.length >= LIMITS.lagPairs) {
    return err(`A scenario holds ${LIMITS.lagPairs} pairs at most.`);
  }
  return ok({
    basis,
    open,
    openDate,
    openScore: openScore.value,
    closed,
    closedDate,
    closedScore: closedScore.value,
  });
}

/**
 * Reads a score on a benchmark.
 *
 * @param open whether the model's weights are open
 * @param others the scores there are: a scenario holds only so many
 * @returns the score as the benchmark counts it, or a sentence that says what is wrong
 */
export function readScore(
  benchmark: Benchmark,
  open: boolean,
  typed: TypedScore,
  others: readonly BenchmarkScore[],
): Result<BenchmarkScore, string> {
  const [model, source] = [typed.model.trim(), typed.source.trim()];
  const { date } = typed;
  if (model === '' || date === '') return err('A score needs a model and a date.');
  if (!isCalendarDate(date)) return err(NO_DATE);
  const long =
    tooLong('A name', LIMITS.evidenceName, model) ??
    tooLong('A source', LIMITS.evidenceSource, source);
  if (long !== null) return err(long);
  const score = readScoreValue(benchmark, typed.score);
  if (!score.ok) return score;
  const flop = readOptionalNumber(
    typed.flop,
    (value) => value > 0 && value < MOST,
    'Training compute is a number such as 2e25, or left out.',
  );
  if (!flop.ok) return flop;
  if (others.length >= LIMITS.scores) {
    return err(`A scenario holds ${LIMITS.scores} scores at most.`);
  }
  return ok({
    benchmark: benchmark.id,
    model,
    date,
    score: score.value,
    open,
    flop: flop.value,
    source,
  });
}

/** Shares as per cent, with or without the sign; lengths in minutes. */
export function readScoreValue({ unit }: Benchmark, typed: string): Result<number, string> {
  const value = parsePlainNumber(typed.replace('%', ''));
  if (unit === 'minutes') {
    return value !== null && value > 0 && value < 1e7 ? ok(value) : err('Minutes, above 0.');
  }
  return value !== null && value >= 0 && value <= 100 ? ok(value / 100) : err('From 0 to 100%.');
}

/** What a field for dates gives is no date where its year has six digits. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function tooLong(what: string, most: number, ...texts: readonly string[]): string | null {
  return texts.some((text) => text.length > most) ? `${what} has at most ${most} letters.` : null;
}

function readOptionalScore(text: string): Result<number | null, string> {
  const isScore = (value: number) => value >= 0 && value < MOST;
  return readOptionalNumber(text, isScore, 'A score is a number, or left out.');
}

function readOptionalNumber(
  text: string,
  fits: (value: number) => boolean,
  refusal: string,
): Result<number | null, string> {
  if (text.trim() === '') return ok(null);
  const value = parsePlainNumber(text);
  return value !== null && fits(value) ? ok(value) : err(refusal);
}
