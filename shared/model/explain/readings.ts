import type { ModelInput } from '../model-input';
import type { Evaluator } from './results/evaluate-result';
import { parseResult } from './results/result-name';

/** One result of one set of inputs, by its name. */
export interface AskedReading {
  readonly result: string;
  readonly input: ModelInput;
}

/**
 * One result each of several sets of inputs.
 *
 * @param onProgress hears which share of them is done
 * @returns in the result's unit; null for a date that does not come by the horizon
 * @throws ModelInputError for a name that is none, and where a result has no value
 */
export function takeReadings(
  asked: readonly AskedReading[],
  evaluate: Evaluator,
  onProgress: (share: number) => void = () => {},
): (number | null)[] {
  return asked.map(({ result, input }, i) => {
    onProgress(i / asked.length);
    return evaluate(parseResult(result, input.options.horizon), input).value;
  });
}
