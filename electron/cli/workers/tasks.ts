import type { MessagePort } from 'node:worker_threads';
import { assertNever } from '#shared/base/assert';
import { messageOf } from '#shared/base/error-message';
import type { NumericId } from '#shared/model/assumptions/registry';
import { simulateBlock } from '#shared/model/ensemble/block';
import type { BlockOutcome } from '#shared/model/ensemble/counters';
import { type EnsemblePlan, planEnsemble } from '#shared/model/ensemble/plan';
import { ModelInputError } from '#shared/model/errors';
import type { ModelInput } from '#shared/model/model-input';
import { createDrawCache } from '#shared/model/random/draw-cache';
import { pointsEvaluator, type SweepRows, type SweepSetup } from './evaluate-points';
import type { ThreadAnswer } from './pool';

/** What a thread can be asked: a column of draws, a block of an ensemble, or points of a sweep. */
export type ThreadTask =
  | {
      readonly kind: 'column';
      readonly inputs: ModelInput;
      /** The assumption to draw, and the shared memory that receives its draws. */
      readonly id: NumericId;
      readonly draws: Float64Array;
    }
  | {
      readonly kind: 'block';
      /** Its draws in shared memory. */
      readonly plan: EnsemblePlan;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'points';
      readonly setup: SweepSetup;
      readonly from: number;
      readonly to: number;
    };
export type ThreadTaskResult = BlockOutcome | SweepRows | null;

/** Answers what arrives at a thread's port. */
export function serveTasks(port: MessagePort): void {
  const evaluatePoints = pointsEvaluator();
  const answer = (task: ThreadTask): ThreadTaskResult => {
    switch (task.kind) {
      case 'column':
        drawOne(task.inputs, task.id, task.draws);
        return null;
      case 'block':
        return simulateBlock(task.plan, task.from, task.to);
      case 'points':
        return evaluatePoints(task.setup, task.from, task.to);
      default:
        return assertNever(task);
    }
  };
  port.on('message', (task: ThreadTask) => {
    try {
      const response = answer(task);
      port.postMessage({ response } satisfies ThreadAnswer<ThreadTaskResult>, buffersOf(response));
    } catch (error) {
      const answered: ThreadAnswer<ThreadTaskResult> =
        error instanceof ModelInputError ? { refused: error.issues } : { failed: messageOf(error) };
      port.postMessage(answered);
    }
  });
}

/** Buffers that are transferred instead of copied: a block of a large ensemble is a hundred megabytes. */
function buffersOf(result: ThreadTaskResult): ArrayBuffer[] {
  return Object.values(result ?? {}).flatMap((part) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
}

/** Draws one assumption exactly as the whole ensemble does, its rank correlations included. */
function drawOne(inputs: ModelInput, id: NumericId, draws: Float64Array): void {
  const certain = Object.entries(inputs.assumptions).map(([other, given]) => [
    other,
    other !== id && 'spread' in given ? { ...given, spread: null } : given,
  ]);
  const assumptions = Object.fromEntries(certain) as ModelInput['assumptions'];
  const { drawn } = planEnsemble(
    assumptions,
    inputs.correlations,
    inputs.options,
    createDrawCache(),
  );
  const [column] = drawn;
  if (column === undefined) throw new Error(`${id} is certain`);
  draws.set(column.draws);
}
