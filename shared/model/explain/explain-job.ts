import type { AssumptionId } from '../assumptions/registry';
import { type Difference, explainDifference } from './difference';
import { type SobolDrivers, sobolDrivers } from './drivers';
import { createEvaluator, type Evaluator, type ModelInputs, type Reading } from './evaluate-result';
import { parseResult } from './result-name';
import { type SeekOutcome, seek, withValue } from './seek';
import { type Swing, tornado } from './tornado';

/** What can be asked of the explaining part of the model. `result` is a result's name. */
export type ExplainJob =
  | { readonly kind: 'tornado'; readonly result: string; readonly input: ModelInputs }
  | {
      readonly kind: 'sobol';
      readonly result: string;
      readonly input: ModelInputs;
      readonly rows: number;
    }
  | {
      readonly kind: 'seek';
      readonly result: string;
      readonly input: ModelInputs;
      readonly assumption: AssumptionId;
      readonly target: number;
    }
  | {
      readonly kind: 'difference';
      readonly result: string;
      /** What the difference is taken from. */
      readonly input: ModelInputs;
      readonly other: ModelInputs;
    }
  | {
      readonly kind: 'map';
      readonly result: string;
      readonly input: ModelInputs;
      readonly x: MapAxis;
      readonly y: MapAxis;
    };

/** One side of a map: an assumption and the values it takes. */
export interface MapAxis {
  readonly assumption: AssumptionId;
  readonly values: readonly number[];
}

export interface TornadoAnswer {
  readonly present: Reading;
  readonly swings: readonly Swing[];
}

/** By row of y, then x; null where the result has no value there. */
export type MapAnswer = readonly (readonly (Reading | null)[])[];

export interface ExplainAnswers {
  readonly tornado: TornadoAnswer;
  readonly sobol: SobolDrivers;
  readonly seek: SeekOutcome;
  readonly map: MapAnswer;
  readonly difference: Difference;
}
export type AnswerTo<J extends ExplainJob> = ExplainAnswers[J['kind']];

/**
 * Does one job.
 *
 * @param onProgress hears which share of the work is done, now and then
 * @throws ModelInputError for what the model refuses
 */
export function runExplainJob(
  job: ExplainJob,
  onProgress: (share: number) => void = () => {},
): ExplainAnswers[ExplainJob['kind']] {
  const { input } = job;
  const ref = parseResult(job.result, input.options.horizon);
  const evaluate = createEvaluator();
  switch (job.kind) {
    case 'tornado':
      return { present: evaluate(ref, input), swings: tornado(ref, input, evaluate) };
    case 'sobol':
      return sobolDrivers(ref, input, job.rows);
    case 'seek':
      return seek(ref, job.assumption, job.target, input, evaluate);
    case 'difference': {
      const options = sharedOptions(input, job.other);
      const shared = parseResult(job.result, options.horizon);
      const [a, b] = [input, job.other].map((each) => ({ ...each, options })) as [
        ModelInputs,
        ModelInputs,
      ];
      return explainDifference(shared, a, b, evaluate, onProgress);
    }
    case 'map': {
      const { x, y } = job;
      return y.values.map((yValue, row) => {
        const inRow = withValue(input, y.assumption, yValue);
        onProgress(row / y.values.length);
        return x.values.map((xValue) =>
          readingAt(evaluate, ref, () => withValue(inRow, x.assumption, xValue)),
        );
      });
    }
  }
}

/** Both sides of a difference take the same draws, and look as far ahead. */
function sharedOptions({ options }: ModelInputs, other: ModelInputs): ModelInputs['options'] {
  return { ...options, horizon: Math.max(options.horizon, other.options.horizon) };
}

function readingAt(
  evaluate: Evaluator,
  ref: ReturnType<typeof parseResult>,
  inputs: () => ModelInputs,
): Reading | null {
  try {
    return evaluate(ref, inputs());
  } catch (error) {
    if (error instanceof Error && error.name === 'ModelInputError') return null;
    throw error;
  }
}
