import { drawUniforms } from '../random/stream';

/** Which of the inputs tied to it an input comes before or after when tied inputs are drawn. */
export interface Placement {
  readonly input: number;
  readonly place: 'first' | 'last';
}

/** A model of uncertain inputs, each driven by a column of numbers strictly between 0 and 1. */
export interface SobolModel {
  /** Names of the inputs, which key their draws. */
  readonly inputs: readonly string[];
  /** Whether an input is correlated with others. */
  readonly tied: readonly boolean[];
  /**
   * The outputs of all rows.
   *
   * @param uniforms by input, as long as there are rows
   * @param placement for tied inputs: in what order they are drawn from their uniforms, each
   *   conditional on those before it; null for any
   */
  readonly run: (uniforms: readonly Float64Array[], placement: Placement | null) => Float64Array;
}

/** An estimate and its standard error. */
export interface SobolEstimate {
  readonly value: number;
  readonly error: number;
}

/** What an input has in the variance of the output, as shares of it. */
export interface SobolIndex {
  /** Share of the variance that goes when the input is known: Var(E[Y|X]) / Var(Y). */
  readonly first: SobolEstimate;
  /** Share that remains when all others are known: E[Var(Y|the others)] / Var(Y). */
  readonly total: SobolEstimate;
}

/** What each input has in the variance of the output. */
export interface SobolIndices {
  /** By input; null where the output does not vary. */
  readonly indices: readonly SobolIndex[] | null;
  readonly variance: number;
  readonly outputs: Float64Array;
}

/**
 * Sobol indices of first order (A. Saltelli et al. 2010) and in total (M. Jansen 1999) on Latin
 * hypercubes. For inputs that are correlated, the first-order index is that of the input together
 * with what it carries of the others, the total index that of its own part alone (T. Mara and S.
 * Tarantola 2012; S. Kucherenko et al. 2012): the first may then exceed the second.
 *
 * @param rows sample size; the model runs rows times (inputs + 2), four times more per tied input
 * @param seed of the sample
 * @returns standard errors by the delta method, as if rows were independent: never too small for a
 *   Latin hypercube
 */
export function sobolIndices(model: SobolModel, rows: number, seed: number): SobolIndices {
  const { inputs, tied, run } = model;
  const one = inputs.map((name) => drawUniforms(seed, name, rows));
  const other = inputs.map((name) => drawUniforms(seed, `${name} again`, rows));
  const outputs = run(one, null);
  const again = run(other, null);
  const spread = squaresAround(outputs, again);
  const variance = meanOf(spread);
  if (outputs.every((y) => y === outputs[0])) return { indices: null, variance: 0, outputs };

  const indices = inputs.map((_, input): SobolIndex => {
    const mixed = one.map((column, i) => (i === input ? other[i]! : column));
    if (!tied[input]) {
      const both = run(mixed, null);
      return {
        first: sharedPart(again, both, outputs, spread),
        total: shareOf(outputs, both, spread),
      };
    }
    const first: Placement = { input, place: 'first' };
    const last: Placement = { input, place: 'last' };
    return {
      first: sharedPart(run(other, first), run(mixed, first), run(one, first), spread),
      total: shareOf(run(one, last), run(mixed, last), spread),
    };
  });
  return { indices, variance, outputs };
}

/** Squared deviations from the mean of both samples, row by row. */
function squaresAround(outputs: Float64Array, again: Float64Array): Float64Array {
  const mean = (meanOf(outputs) + meanOf(again)) / 2;
  return outputs.map((y, row) => ((y - mean) ** 2 + (again[row]! - mean) ** 2) / 2);
}

/** Half the mean squared difference of two samples as a share of the variance. */
function shareOf(a: Float64Array, b: Float64Array, spread: Float64Array): SobolEstimate {
  const halves = a.map((y, row) => (y - b[row]!) ** 2 / 2);
  const variance = meanOf(spread);
  const value = meanOf(halves) / variance;
  const residuals = halves.map((half, row) => (half - value * spread[row]!) ** 2);
  return { value, error: Math.sqrt(meanOf(residuals) / a.length) / variance };
}

/**
 * The covariance of two samples that have one input in common, less that of two that have none, as a
 * share of the variance: exactly nothing for an input without effect.
 */
function sharedPart(
  again: Float64Array,
  both: Float64Array,
  outputs: Float64Array,
  spread: Float64Array,
): SobolEstimate {
  const mean = meanOf(again);
  const variance = meanOf(spread);
  const products = again.map((y, row) => (y - mean) * (both[row]! - outputs[row]!));
  const value = meanOf(products) / variance;
  const residuals = products.map((product, row) => (product - value * spread[row]!) ** 2);
  return { value, error: Math.sqrt(meanOf(residuals) / again.length) / variance };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}
