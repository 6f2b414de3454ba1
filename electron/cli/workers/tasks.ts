import type { MessagePort } from 'node:worker_threads';
import { assertNever } from '#shared/base/assert';
import { simulateBlock } from '#shared/model/ensemble/block';
import type { BlockOutcome } from '#shared/model/ensemble/counters';
import { planEnsemble } from '#shared/model/ensemble/plan';
import { createEnsembleCache } from '#shared/model/ensemble/run';
import type { ModelInputs } from '#shared/model/explain/evaluate-result';
import { pointsEvaluator, type SweepRows, type SweepSetup } from '../sweep/evaluate-points';
import type { Answer } from './pool';

/** What a thread can be asked: draws of an ensemble, or points of a sweep. */
export type Task =
  | {
      readonly kind: 'block';
      readonly inputs: ModelInputs;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'points';
      readonly setup: SweepSetup;
      readonly from: number;
      readonly to: number;
    };
export type TaskResult = BlockOutcome | SweepRows;

/** Answers what arrives at a thread's port. Draws and setups are kept from one task to the next. */
export function serveTasks(port: MessagePort): void {
  const cache = createEnsembleCache();
  const evaluatePoints = pointsEvaluator();
  const answer = (task: Task): TaskResult => {
    switch (task.kind) {
      case 'block': {
        const { assumptions, correlations, options } = task.inputs;
        const plan = planEnsemble(assumptions, correlations, options, cache);
        return simulateBlock(plan, task.from, task.to);
      }
      case 'points':
        return evaluatePoints(task.setup, task.from, task.to);
      default:
        return assertNever(task);
    }
  };
  port.on('message', (task: Task) => {
    try {
      port.postMessage({ response: answer(task) } satisfies Answer<TaskResult>);
    } catch (error) {
      const failed = error instanceof Error ? error.message : String(error);
      port.postMessage({ failed } satisfies Answer<TaskResult>);
    }
  });
}
