import { isoYear } from '#shared/base/decimal-year';
import { leastSquares } from '#shared/base/least-squares';
import { SECONDS_PER_YEAR } from '#shared/base/time-units';
import type { LagPair } from '#shared/facts/lag-pairs';
import { Z95 } from '#shared/model/random/spreads/truncated-normal';

const MS_PER_YEAR = SECONDS_PER_YEAR * 1000;
/** Fewer say nothing of a spread or a trend. */
const LEAST_FOR_SPREAD = 3;

export interface LagEstimate {
  readonly count: number;
  /** Years; an open model that came first counts as no lag. */
  readonly median: number;
  /** Factor either way that holds 90% of the lags above nothing, as lognormal; null for too few. */
  readonly factor: number | null;
  /** Least squares of the lag on the open model's date; null for too few. */
  readonly trend: {
    /** Date of the last open model, decimal year, and the line there. */
    readonly year: number;
    readonly value: number;
    /** Years of lag a year. */
    readonly slope: number;
    readonly slopeError: number;
  } | null;
}

/** Years from the closed model to the open one; below 0 where the open one came first. */
export function lagOfPair({ openDate, closedDate }: LagPair): number {
  return (Date.parse(openDate) - Date.parse(closedDate)) / MS_PER_YEAR;
}

/** What pairs of models say of the lag of open weights; null for no pairs. */
export function estimateLag(pairs: readonly LagPair[]): LagEstimate | null {
  if (pairs.length === 0) return null;
  const lags = pairs.map((pair) => Math.max(0, lagOfPair(pair))).sort((a, b) => a - b);
  const middle = lags.length / 2;
  const median = ((lags[Math.ceil(middle) - 1] ?? 0) + (lags[Math.floor(middle)] ?? 0)) / 2;
  return { count: pairs.length, median, factor: factorOf(lags), trend: trendOf(pairs) };
}

function factorOf(lags: readonly number[]): number | null {
  const logs = lags.filter((lag) => lag > 0).map(Math.log);
  if (logs.length < LEAST_FOR_SPREAD) return null;
  const mean = sum(logs) / logs.length;
  const variance = sum(logs.map((log) => (log - mean) ** 2)) / (logs.length - 1);
  return Math.exp(Z95 * Math.sqrt(variance));
}

function trendOf(pairs: readonly LagPair[]): LagEstimate['trend'] {
  if (pairs.length < LEAST_FOR_SPREAD) return null;
  const points = pairs.map((pair) => ({
    x: isoYear(pair.openDate),
    y: Math.max(0, lagOfPair(pair)),
  }));
  const year = Math.max(...points.map(({ x }) => x));
  const line = leastSquares(points);
  if (!Number.isFinite(line.slope)) return null;
  const { slope, slopeError } = line;
  return { year, value: Math.max(0, line.at(year)), slope, slopeError };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
