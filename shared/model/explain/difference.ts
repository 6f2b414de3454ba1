import {
  ASSUMPTION_IDS,
  chooseAssumptions,
  type NumericAssumption,
  type SwitchAssumption,
} from '../assumptions/registry';
import type { ModelInput } from '../model-input';
import {
  type DifferencePart,
  type DifferenceSource,
  kindOfSource,
  reportedParts,
} from './difference-part';
import type { Evaluator, ResultReading } from './results/evaluate-result';
import type { ResultRef } from './results/result-ref';
import { EXACT_PLAYERS, type ShapleyValues, shapleyExact, shapleySampled } from './shapley';

/** Why a result differs between two sets of inputs. */
export interface Difference {
  readonly a: ResultReading;
  readonly b: ResultReading;
  /** b less a, as they count: a date that never comes is a year after the horizon. */
  readonly total: number;
  /** Largest first. They add up to the total. */
  readonly parts: readonly DifferencePart[];
  readonly world: number;
  readonly policy: number;
  /** Coalitions evaluated. */
  readonly evaluations: number;
  readonly exact: boolean;
}

/** Orders taken in both directions where there are too many assumptions to be exact. */
export const SAMPLED_PAIRS = 64;

/**
 * What differs between two sets of inputs for a result.
 *
 * @param scope of the result: on the central path only values count, in an ensemble spreads and
 *   correlations too
 * @returns in the order of the registry, correlations last
 */
export function differenceSources(
  scope: ResultRef['scope'],
  a: ModelInput,
  b: ModelInput,
): DifferenceSource[] {
  const ids: DifferenceSource[] = ASSUMPTION_IDS.filter((id) => {
    const [one, other] = [a.assumptions[id], b.assumptions[id]];
    if (one.value !== other.value) return true;
    return scope === 'ensemble' && !sameSpread(one, other);
  });
  const tied = JSON.stringify(a.correlations) !== JSON.stringify(b.correlations);
  return scope === 'ensemble' && tied ? [...ids, 'correlations'] : ids;
}

type Given = NumericAssumption | SwitchAssumption;

function sameSpread(one: Given, other: Given): boolean {
  const spreadOf = (given: Given) => JSON.stringify('spread' in given ? given.spread : null);
  return spreadOf(one) === spreadOf(other);
}

/**
 * Splits the difference of a result between two sets of inputs into what each assumption adds:
 * Shapley values over those that differ, exact up to ten of them, from a sample of orders above.
 *
 * An assumption moves with its spread. Horizon, samples and seed must be the same on both sides, so
 * that draws are shared and nothing but assumptions makes a difference.
 *
 * @param progress called with the share done
 * @param orderPairs orders taken in both directions where they are sampled
 * @throws ModelInputError where the result has no value on the way, as in a mixture of the two
 *   whose assumptions contradict each other
 * @throws Error when horizon, samples or seed differ
 */
export function explainDifference(
  ref: ResultRef,
  a: ModelInput,
  b: ModelInput,
  evaluate: Evaluator,
  progress: (share: number) => void = () => {},
  orderPairs: number = SAMPLED_PAIRS,
): Difference {
  if (JSON.stringify(a.options) !== JSON.stringify(b.options)) {
    throw new Error('Both sides of a difference take the same horizon, samples and seed');
  }
  const sources = differenceSources(ref.scope, a, b);
  const exact = sources.length <= EXACT_PLAYERS;
  const expected = exact ? 2 ** sources.length : 2 + orderPairs * 2 * (sources.length - 1);
  let done = 0;
  const worth = (has: Uint8Array): number => {
    const { counted } = evaluate(ref, mixedInput(a, b, sources, has));
    progress(++done / expected);
    return counted;
  };
  const split: ShapleyValues = exact
    ? shapleyExact(sources.length, worth)
    : shapleySampled(sources.length, worth, orderPairs, a.options.seed);
  const [from, to] = [evaluate(ref, a), evaluate(ref, b)];
  const parts = sources.map(
    (assumption, i): DifferencePart => ({
      assumption,
      kind: kindOfSource(assumption),
      value: split.values[i]!,
      error: split.errors === null ? null : split.errors[i]!,
    }),
  );
  return {
    a: from,
    b: to,
    total: to.counted - from.counted,
    ...reportedParts(parts),
    evaluations: split.evaluations,
    exact,
  };
}

/** The first set of inputs with what the coalition has taken from the second. */
function mixedInput(
  a: ModelInput,
  b: ModelInput,
  sources: readonly DifferenceSource[],
  has: Uint8Array,
): ModelInput {
  const taken = new Set(sources.filter((_, i) => has[i] !== 0));
  return {
    ...a,
    assumptions: chooseAssumptions((id) => (taken.has(id) ? b : a).assumptions),
    correlations: (taken.has('correlations') ? b : a).correlations,
  };
}
