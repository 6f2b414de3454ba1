import type { ModelInput } from '../model-input';
import { type Difference, explainDifference, SAMPLED_PAIRS } from './difference';
import {
  type DifferencePart,
  type DifferenceSource,
  kindOfSource,
  reportedParts,
} from './difference-part';
import type { Evaluator, ResultReading } from './results/evaluate-result';
import type { ResultRef } from './results/result-ref';
import { isLogarithmic, toResultScale } from './results/result-unit';

/** One of those who differ. */
export interface DisagreementMember {
  /** Its share of the whole weight, 0 to 1. */
  readonly share: number;
  readonly inputs: ModelInput;
}

/** Where the spread of a result between members comes from. */
export interface Disagreement {
  /** By member, in their order; null for one without weight, which is not asked. */
  readonly readings: readonly (ResultReading | null)[];
  /** Whether results are taken as log10: compute, money and factors differ by orders of magnitude. */
  readonly logarithmic: boolean;
  /** Weighted mean and variance between members, of results as they count. */
  readonly mean: number;
  readonly variance: number;
  /** Largest first. They add up to the variance; a negative one brings members closer together. */
  readonly parts: readonly DifferencePart[];
  readonly world: number;
  readonly policy: number;
  /** Runs of the model. */
  readonly evaluations: number;
  readonly exact: boolean;
}

/**
 * Orders taken in both directions for a pair of members that differs in too much to be exact. A central
 * path costs next to nothing; an ensemble does, and six members make fifteen pairs.
 */
const ORDER_PAIRS = { central: SAMPLED_PAIRS, ensemble: 4 } as const;

/**
 * Splits the weighted variance of a result between members into what each assumption makes of it.
 *
 * The variance is half the mean squared difference of two members drawn by weight. Each difference is
 * the sum of its Shapley values over the assumptions in which the two differ, so the square splits into
 * difference times value, and the parts add up to the variance exactly. No member is invented for it
 * (a consensus of spreads and switches would be), none is the baseline, and what is said here agrees
 * with why any two of them differ. An assumption that makes two members alike who would otherwise be
 * further apart has a negative part.
 *
 * A pair that differs in at most ten assumptions is exact; above that its orders are sampled. The
 * standard errors of pairs are added up as if they erred together, so the stated one is an upper bound.
 *
 * @param members with the same options; their shares add up to 1
 * @param progress called with the share done
 * @throws ModelInputError where the result has no value in a member or between two
 */
export function explainDisagreement(
  ref: ResultRef,
  members: readonly DisagreementMember[],
  evaluate: Evaluator,
  progress: (share: number) => void = () => {},
): Disagreement {
  const scaled: Evaluator = (asked, inputs) => {
    const reading = evaluate(asked, inputs);
    return { ...reading, counted: toResultScale(ref.unit, reading.counted) };
  };
  const readings = members.map(({ share, inputs }) => (share > 0 ? scaled(ref, inputs) : null));
  const counting = members.flatMap((member, i) => {
    const reading = readings[i] ?? null;
    return reading === null ? [] : [{ ...member, reading }];
  });
  const mean = counting.reduce((sum, { share, reading }) => sum + share * reading.counted, 0);
  const variance = counting.reduce(
    (sum, { share, reading }) => sum + share * (reading.counted - mean) ** 2,
    0,
  );
  // Two with the same result have no difference to explain.
  const pairs = counting.flatMap((a, i) =>
    counting.slice(i + 1).flatMap((b) => {
      const apart = b.reading.counted - a.reading.counted;
      return apart === 0 ? [] : [{ a, b, weight: a.share * b.share * apart }];
    }),
  );
  const sums = new Map<DifferenceSource, Sum>();
  let evaluations = counting.length;
  let exact = true;
  for (const [done, { a, b, weight }] of pairs.entries()) {
    const difference = explainDifference(
      ref,
      a.inputs,
      b.inputs,
      scaled,
      (share) => progress((done + share) / pairs.length),
      ORDER_PAIRS[ref.scope],
    );
    addPair(sums, difference, weight);
    evaluations += difference.evaluations;
    exact &&= difference.exact;
  }
  const parts = [...sums].map(
    ([assumption, { value, error }]): DifferencePart => ({
      assumption,
      kind: kindOfSource(assumption),
      value,
      error: exact ? null : error,
    }),
  );
  return {
    readings,
    logarithmic: isLogarithmic(ref.unit),
    mean,
    variance,
    ...reportedParts(parts),
    evaluations,
    exact,
  };
}

interface Sum {
  value: number;
  error: number;
}

function addPair(sums: Map<DifferenceSource, Sum>, difference: Difference, weight: number): void {
  for (const { assumption, value, error } of difference.parts) {
    const sum = sums.get(assumption) ?? { value: 0, error: 0 };
    sum.value += weight * value;
    sum.error += Math.abs(weight) * (error ?? 0);
    sums.set(assumption, sum);
  }
}
