import { partitionPoint } from '../../base/partition-point';
import type { EnsembleStatistic } from './results/ensemble-statistic';

/** Weights are compared with a percentile, see `percentileRank`; closer than this is rounding. */
const ROUNDING = 1e-12;

/** A statistic of weighted draws. */
export interface WeightedReading {
  /** In the scale of the draws' quantity, or a share of 1. */
  readonly value: number;
  /** Its standard error's ends: the statistic of as many draws as the weights are worth. */
  readonly from: number;
  readonly to: number;
  /** How many equally weighted draws the weights are worth: (Σw)² / Σw². */
  readonly draws: number;
}

/** Draws that a statistic is taken over again and again, with other weights each time. */
export interface WeighedDraws {
  /**
   * @param weights by draw, none negative
   * @returns null where no weight is on a draw that the statistic is taken over
   */
  readonly read: (weights: Float64Array) => WeightedReading | null;
}

/**
 * Takes a statistic over weighted draws: a percentile is the lowest quantity with more than that
 * share of the weight at or below it, which for equal weights is the rule of an ensemble.
 *
 * @param quantities by draw, see `EnsembleStatistic`
 */
export function weighDraws(
  quantities: Float64Array,
  taken: EnsembleStatistic['taken'],
): WeighedDraws {
  // NaN sorts behind NEVER.
  const ascending = quantities.slice().sort();
  const places = Int32Array.from(quantities, (quantity) =>
    Number.isNaN(quantity) ? -1 : countBelow(ascending, quantity),
  );
  const cumulative = new Float64Array(quantities.length);
  return {
    read: (weights) => {
      let sum = 0;
      let squares = 0;
      let held = 0;
      cumulative.fill(0);
      for (let i = 0; i < places.length; i++) {
        const place = places[i]!;
        if (place < 0) continue;
        const weight = weights[i]!;
        sum += weight;
        squares += weight * weight;
        if (taken.kind === 'percentile') cumulative[place]! += weight;
        else if (taken.holds(quantities[i]!)) held += weight;
      }
      if (sum === 0) return null;
      const draws = (sum * sum) / squares;
      if (taken.kind === 'share') {
        const share = held / sum;
        const error = Math.sqrt((share * (1 - share)) / draws);
        return { value: share, from: share - error, to: share + error, draws };
      }
      for (let i = 1; i < cumulative.length; i++) cumulative[i]! += cumulative[i - 1]!;
      const { percentile } = taken;
      const error = Math.sqrt((percentile * (1 - percentile)) / draws);
      const at = (share: number) => ascending[firstAbove(cumulative, share * sum)]!;
      return {
        value: at(percentile),
        from: at(percentile - error),
        to: at(percentile + error),
        draws,
      };
    },
  };
}

/** How many of the values are below a bound. */
export function countBelow(ascending: Float64Array, bound: number): number {
  return partitionPoint(ascending.length, (place) => ascending[place]! < bound);
}

/** The first place with more than `share` of the weight up to it; the last that has some for all of it. */
function firstAbove(cumulative: Float64Array, share: number): number {
  const total = cumulative[cumulative.length - 1]!;
  const most = Math.min(share, total * (1 - 2 * ROUNDING)) + total * ROUNDING;
  return partitionPoint(cumulative.length - 1, (place) => !(cumulative[place]! > most));
}
