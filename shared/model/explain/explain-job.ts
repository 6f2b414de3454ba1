import type { AssumptionId } from '../assumptions/registry';
import { type DrawOutcomes, drawOutcomes } from '../ensemble/draw-outcomes';
import { type PublishedRun, placesAmongDraws } from '../ensemble/published-frontier';
import { ModelInputError } from '../errors';
import type { ModelInput } from '../model-input';
import { createDrawCache } from '../random/draw-cache';
import { commonOptions } from './common-options';
import { type Difference, explainDifference } from './difference';
import { type SobolDrivers, sobolDrivers } from './drivers';
import { type AskedReading, takeReadings } from './readings';
import { createEvaluator, type Evaluator, type ResultReading } from './results/evaluate-result';
import { parseResult } from './results/result-name';
import type { ResultRef } from './results/result-ref';
import { inputWithValue, type SeekOutcome, seek } from './seek';
import type { Swings } from './swing';
import { isTeamJob, runTeamJob, type TeamAnswers, type TeamJob } from './team-job';
import { tornado } from './tornado';

/** What can be asked of the explaining part of the model. `result` is a result's name. */
export type ExplainJob =
  | TeamJob
  | { readonly kind: 'tornado'; readonly result: string; readonly input: ModelInput }
  | {
      readonly kind: 'sobol';
      readonly result: string;
      readonly input: ModelInput;
      readonly rows: number;
    }
  | {
      readonly kind: 'seek';
      readonly result: string;
      readonly input: ModelInput;
      readonly assumption: AssumptionId;
      readonly target: number;
    }
  | {
      readonly kind: 'difference';
      readonly result: string;
      /** What the difference is taken from. */
      readonly input: ModelInput;
      readonly other: ModelInput;
    }
  /** What each draw comes to. It is of every result, and names none. */
  | { readonly kind: 'draws'; readonly input: ModelInput }
  /** Where published runs lie among the draws. It is of the largest run alone, and names no result. */
  | { readonly kind: 'places'; readonly input: ModelInput; readonly runs: readonly PublishedRun[] }
  /** One result each of several inputs. */
  | { readonly kind: 'readings'; readonly asked: readonly AskedReading[] }
  | {
      readonly kind: 'map';
      readonly result: string;
      readonly input: ModelInput;
      readonly x: MapAxis;
      readonly y: MapAxis;
    };

/** One side of a map: an assumption and the values it takes. */
export interface MapAxis {
  readonly assumption: AssumptionId;
  readonly values: readonly number[];
}

/** The result as it is, and what it does when one assumption after the other moves. */
export interface TornadoAnswer extends Swings {
  readonly present: ResultReading;
}

/** By row of y, then x; null where the result has no value there. */
export type MapAnswer = readonly (readonly (ResultReading | null)[])[];

/** The answer to each kind of job. */
export interface ExplainAnswers extends TeamAnswers {
  readonly tornado: TornadoAnswer;
  readonly sobol: SobolDrivers;
  readonly seek: SeekOutcome;
  readonly map: MapAnswer;
  readonly difference: Difference;
  readonly draws: DrawOutcomes;
  readonly readings: readonly (number | null)[];
  readonly places: readonly number[] | null;
}
/** The answer to a job. */
export type AnswerTo<J extends ExplainJob> = ExplainAnswers[J['kind']];

/**
 * Does one job.
 *
 * @param onProgress hears which share of the work is done, now and then
 * @returns the answer to a job of that kind, see `AnswerTo`
 * @throws ModelInputError for what the model refuses
 */
export function runExplainJob(
  job: ExplainJob,
  onProgress: (share: number) => void = () => {},
): ExplainAnswers[ExplainJob['kind']] {
  if (isTeamJob(job)) return runTeamJob(job, onProgress);
  if (job.kind === 'readings') return takeReadings(job.asked, createEvaluator(), onProgress);
  const { input } = job;
  if (job.kind === 'draws') {
    const { assumptions, correlations, options } = input;
    return drawOutcomes(assumptions, correlations, options, createDrawCache());
  }
  if (job.kind === 'places') return placesAmongDraws(input, job.runs);
  const ref = parseResult(job.result, input.options.horizon);
  const cache = createDrawCache();
  const evaluate = createEvaluator(cache);
  switch (job.kind) {
    case 'tornado':
      return { present: evaluate(ref, input), ...tornado(ref, input, cache, onProgress) };
    case 'sobol':
      return sobolDrivers(ref, input, job.rows);
    case 'seek':
      return seek(ref, job.assumption, job.target, input, evaluate, onProgress);
    case 'difference': {
      const options = commonOptions([input.options, job.other.options], 'latest');
      const shared = parseResult(job.result, options.horizon);
      const [a, b] = [input, job.other].map((each) => ({ ...each, options })) as [
        ModelInput,
        ModelInput,
      ];
      return explainDifference(shared, a, b, evaluate, onProgress);
    }
    case 'map': {
      const { x, y } = job;
      return y.values.map((yValue, row) => {
        const inRow = inputWithValue(input, y.assumption, yValue);
        return x.values.map((xValue, column) => {
          onProgress((row + column / x.values.length) / y.values.length);
          return readingOrNull(evaluate, ref, () => inputWithValue(inRow, x.assumption, xValue));
        });
      });
    }
  }
}

function readingOrNull(
  evaluate: Evaluator,
  ref: ResultRef,
  inputs: () => ModelInput,
): ResultReading | null {
  try {
    return evaluate(ref, inputs());
  } catch (error) {
    if (error instanceof ModelInputError) return null;
    throw error;
  }
}
