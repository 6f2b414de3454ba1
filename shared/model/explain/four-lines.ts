import { assertNever } from '../../base/assert';
import { chooseAssumptions, definitionOf } from '../assumptions/registry';
import { runCentral } from '../central';
import { runEnsemble } from '../ensemble/run';
import type { ModelInput } from '../model-input';
import type { DrawCache } from '../random/draw-cache';
import { FIRST_YEAR } from '../years';
import { differenceSources } from './difference';
import type { DifferenceSource } from './difference-part';
import type { Evaluator, ResultReading } from './results/evaluate-result';
import { readResult } from './results/read-result';
import type { ResultRef } from './results/result-ref';

/** Something of A first, then of B. */
export type PairOf<T> = readonly [a: T, b: T];

/** A result in two worlds, each under two policies. */
export interface FourLines {
  /** By world, then by policy: `readings[1][0]` is B's world under A's policy. */
  readonly readings: PairOf<PairOf<ResultReading>>;
  /** What going from A's policy to B's changes in each world. */
  readonly policy: PairOf<number>;
  /** What going from A's world to B's changes under each policy. */
  readonly world: PairOf<number>;
  /** How much more the policy changes in B's world than in A's. */
  readonly interaction: number;
  /** The policy levers, and what of the world, that the two set differently. */
  readonly levers: readonly DifferenceSource[];
  readonly conditions: readonly DifferenceSource[];
}

/**
 * One scenario's world with the policy levers as another sets them. Correlations are of the world.
 *
 * @returns with the options of `world`
 */
export function worldUnderPolicy(world: ModelInput, policy: ModelInput): ModelInput {
  const assumptions = chooseAssumptions((id) =>
    definitionOf(id).kind === 'policy' ? policy.assumptions : world.assumptions,
  );
  return { ...world, assumptions };
}

/** The inputs of the four lines, by world, then by policy. */
export function fourInputs(a: ModelInput, b: ModelInput): PairOf<PairOf<ModelInput>> {
  return [
    [a, worldUnderPolicy(a, b)],
    [worldUnderPolicy(b, a), b],
  ];
}

/**
 * A result in A's world and in B's, each with A's policy levers and with B's: what policy buys in
 * each world, and what the world changes under each policy. A date that never comes counts as a
 * year after the horizon.
 *
 * @param a,b with the same horizon, samples and seed
 * @returns differences in the unit of the result
 * @throws ModelInputError where the result has no value in one of the four
 * @throws Error when horizon, samples or seed differ
 */
export function fourLines(
  ref: ResultRef,
  a: ModelInput,
  b: ModelInput,
  evaluate: Evaluator,
): FourLines {
  if (JSON.stringify(a.options) !== JSON.stringify(b.options)) {
    throw new Error('Both scenarios take the same horizon, samples and seed');
  }
  const readings = both(fourInputs(a, b), (world) =>
    both(world, (inputs) => evaluate(ref, inputs)),
  );
  const counted = both(readings, (world) => both(world, (reading) => reading.counted));
  const [[aa, ab], [ba, bb]] = counted;
  const differ = differenceSources(ref.scope, a, b);
  const isLever = (id: DifferenceSource) =>
    id !== 'correlations' && definitionOf(id).kind === 'policy';
  return {
    readings,
    policy: [ab - aa, bb - ba],
    world: [ba - aa, bb - ab],
    interaction: bb - ba - (ab - aa),
    levers: differ.filter(isLever),
    conditions: differ.filter((id) => !isLever(id)),
  };
}

/** A result over time. */
export interface ResultSeries {
  readonly times: readonly number[];
  /** null where the result has no value, as of a ceiling that is off. */
  readonly values: readonly (number | null)[];
}

/**
 * What stands behind a result over the years: the probability that a milestone has come, for any
 * date or probability of it; the same column in every year for a result of one year.
 *
 * @returns values in the result's unit, shares of 1 for a milestone; null for a result that is of
 *   no year, and where the assumptions contradict each other
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function resultSeries(
  ref: ResultRef,
  inputs: ModelInput,
  cache: DrawCache,
): ResultSeries | null {
  const { assumptions, correlations, options } = inputs;
  switch (ref.kind) {
    case 'lead':
    case 'leadPercentile':
    case 'supply':
    case 'accepted':
    case 'firstBinding':
    case 'firstBindingNever':
      return null;
    case 'path': {
      const { results } = runCentral(assumptions, options);
      return byYear(
        results.path.map(({ year }) => year),
        (year) => readResult({ ...ref, year }, results, null),
      );
    }
    case 'tier':
    case 'releaseRisk':
    case 'binding':
    case 'line': {
      const ensemble = runEnsemble(assumptions, correlations, options, cache);
      if (ensemble.contradiction) return null;
      return byYear(ensemble.curves.years, (year) => readResult({ ...ref, year }, null, ensemble));
    }
    case 'date':
    case 'percentile':
    case 'never':
    case 'byYear': {
      const ensemble = runEnsemble(assumptions, correlations, options, cache);
      if (ensemble.contradiction) return null;
      const { step, shares } = ensemble.curves.cumulative;
      const values = shares[ref.milestone];
      return { times: values.map((_, i) => FIRST_YEAR + i * step), values };
    }
    default:
      return assertNever(ref);
  }
}

function byYear(years: readonly number[], read: (year: number) => number | null): ResultSeries {
  return { times: years, values: years.map(read) };
}

function both<T, U>([a, b]: PairOf<T>, of: (each: T) => U): PairOf<U> {
  return [of(a), of(b)];
}
