import { assertNever } from '../../base/assert';
import type { MemberDraws } from '../ensemble/member-draws';
import { NEVER } from '../solve/path';
import { neverCountsAs } from './results/evaluate-result';
import { readResult } from './results/read-result';
import type { ResultRef } from './results/result-ref';

/** Mean and variance of a quantity over one member's accepted draws. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** The variance of a mixture by the law of total variance: `total = within + between`. */
export interface TotalSpread {
  readonly total: number;
  /** Mean of the members' own variances. */
  readonly within: number;
  /** Variance of the members' means. */
  readonly between: number;
}

/**
 * The quantity behind a result, draw by draw: the date for a date or a percentile of one (never
 * counts as a year after the horizon), 1 or 0 for a probability.
 *
 * @param horizon decimal year
 * @returns mean and variance in the unit of the quantity; null for a result that no single draw
 *   has, or whose draws a member does not keep
 */
export function resultMoments(ref: ResultRef, draws: MemberDraws, horizon: number): Moments | null {
  switch (ref.kind) {
    case 'date':
    case 'percentile': {
      const late = neverCountsAs(horizon);
      return momentsOf(draws.dates[ref.milestone].map((date) => (date === NEVER ? late : date)));
    }
    case 'firstBinding': {
      const late = neverCountsAs(horizon);
      const dates = draws.firstBinding[ref.constraint];
      return momentsOf(dates.map((date) => (date === NEVER ? late : date)));
    }
    case 'never':
    case 'byYear':
    case 'tier':
    case 'binding':
    case 'firstBindingNever': {
      const share = readResult(ref, null, draws);
      return share === null ? null : { mean: share, variance: share * (1 - share) };
    }
    case 'lead':
    case 'leadPercentile':
    case 'supply':
    case 'path':
    case 'line':
    case 'releaseRisk':
    case 'accepted':
      return null;
    default:
      return assertNever(ref);
  }
}

function momentsOf(values: Float64Array): Moments {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / values.length };
}

/**
 * The variance of a mixture by the law of total variance.
 *
 * @param members whose shares add up to 1
 */
export function totalSpread(
  members: readonly { readonly share: number; readonly moments: Moments }[],
): TotalSpread {
  const over = (of: (moments: Moments) => number) =>
    members.reduce((sum, { share, moments }) => sum + share * of(moments), 0);
  const mean = over((moments) => moments.mean);
  const within = over((moments) => moments.variance);
  const between = over((moments) => (moments.mean - mean) ** 2);
  return { total: within + between, within, between };
}
