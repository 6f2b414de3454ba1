import type { AssumptionId } from '#shared/model/assumptions/registry';
import { runEnsemble } from '#shared/model/ensemble/run';
import { ModelInputError } from '#shared/model/errors';
import { createEvaluator } from '#shared/model/explain/results/evaluate-result';
import { readResult } from '#shared/model/explain/results/read-result';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { inputWithValue } from '#shared/model/explain/seek';
import type { ModelInput } from '#shared/model/model-input';
import type { DrawCache } from '#shared/model/random/draw-cache';
import { createDrawCache } from '#shared/model/random/draw-cache';

/** The results at one point, in the order they were asked for; null: never, or no such value. */
export type PointEvaluator = (values: readonly (number | boolean)[]) => (number | null)[];

/**
 * Makes a function from the values of the varied assumptions to results. A spread moves with its
 * value, or goes where the varied assumptions are to be certain.
 */
export function createPointEvaluator(
  base: ModelInput,
  assumptions: readonly AssumptionId[],
  results: readonly ResultRef[],
  certain: boolean,
): PointEvaluator {
  const cache: DrawCache = createDrawCache();
  const evaluate = createEvaluator(cache);
  // One ensemble serves several of its results.
  const whole = results.filter(({ scope }) => scope === 'ensemble').length > 1;
  return (values) => {
    let inputs = base;
    for (const [i, id] of assumptions.entries()) {
      inputs = inputWithValue(inputs, id, values[i] as number | boolean);
      if (certain) inputs = withoutSpread(inputs, id);
    }
    const here = inputs;
    const ensemble = whole
      ? whereRun(() => runEnsemble(here.assumptions, here.correlations, here.options, cache))
      : null;
    return results.map((ref) =>
      whole && ref.scope === 'ensemble'
        ? readResult(ref, null, ensemble)
        : whereRun(() => evaluate(ref, here).value),
    );
  };
}

/** null where the model cannot run: a spread that has left its range with its value, say. */
function whereRun<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof ModelInputError) return null;
    throw error;
  }
}

function withoutSpread(inputs: ModelInput, id: AssumptionId): ModelInput {
  const given = inputs.assumptions[id];
  if (!('spread' in given)) return inputs;
  const assumptions = { ...inputs.assumptions, [id]: { ...given, spread: null } };
  return { ...inputs, assumptions };
}
