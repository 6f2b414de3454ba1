import { Superseded } from '#shared/base/superseded';
import type { AnswerTo, ExplainAnswers, ExplainJob } from '#shared/model/explain/explain-job';
import { resultsOfRun } from './runner';
import { WORKER_PATIENCE } from './silence';
import { createWorkerRunner, type WorkerLike } from './worker-runner';

/** It may say nothing while it draws a whole ensemble of a million samples, on a slow machine. */
const PATIENCE_WITH_ENSEMBLES = 5 * WORKER_PATIENCE;

export type ExplainWorker = WorkerLike<ExplainAnswers[ExplainJob['kind']], ExplainJob>;

/** Explains results off the main thread, one question at a time. */
export interface Explainer {
  /**
   * Rejects with `Superseded` when another question came first or `cancel` was called, and with the
   * model's own words where it refuses.
   */
  ask<J extends ExplainJob>(job: J, onProgress?: (share: number) => void): Promise<AnswerTo<J>>;
  cancel(): void;
  /** Ends it, and its worker, which else would stay for as long as the window does. */
  dispose(): void;
}

/**
 * A question takes the place of the one before it, whose work is dropped with its worker. When a
 * worker goes down or falls silent another is asked the same, once: a view waits for its answer and
 * asks no second time.
 */
export function createExplainer(spawn: () => ExplainWorker): Explainer {
  const runner = createWorkerRunner(spawn, PATIENCE_WITH_ENSEMBLES);
  let latest = 0;

  return {
    async ask<J extends ExplainJob>(job: J, onProgress?: (share: number) => void) {
      latest += 1;
      const mine = latest;
      runner.cancel();
      let answer = await runner.run(job, onProgress);
      if (answer.kind === 'crashed' && mine === latest) answer = await runner.run(job, onProgress);
      if (mine !== latest) throw new Superseded('Nobody waits for this answer any more.');
      // The worker answers the kind of question it is asked.
      return resultsOfRun(answer) as AnswerTo<J>;
    },
    cancel() {
      latest += 1;
      runner.cancel();
    },
    dispose() {
      latest += 1;
      runner.dispose();
    },
  };
}
