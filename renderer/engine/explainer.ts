import { messageOf } from '#shared/base/error-message';
import { Superseded } from '#shared/base/superseded';
import type { AnswerTo, ExplainAnswers, ExplainJob } from '#shared/model/explain/explain-job';
import { createSilence, PATIENCE } from './silence';

export interface ExplainRequest {
  readonly id: number;
  readonly job: ExplainJob;
}

export type ExplainResponse =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | {
      readonly id: number;
      readonly kind: 'done';
      readonly answer: ExplainAnswers[ExplainJob['kind']];
    }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** The part of a Worker this uses, so that tests can stand in for one. */
export interface ExplainWorker {
  postMessage(request: ExplainRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ExplainResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** It may say nothing while it draws a whole ensemble of a million samples, on a slow machine. */
const PATIENCE_WITH_ENSEMBLES = 5 * PATIENCE;

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

interface Pending {
  readonly id: number;
  readonly job: ExplainJob;
  /** Whether a worker has gone down on it already. */
  retried: boolean;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (share: number) => void;
}

/**
 * A question takes the place of the one before it, whose work is dropped with its worker. When a
 * worker goes down or falls silent another is asked the same, once: a view waits for its answer and
 * asks no second time.
 */
export function createExplainer(spawn: () => ExplainWorker): Explainer {
  let worker: ExplainWorker | null = null;
  let pending: Pending | null = null;
  let lastId = 0;
  const silence = createSilence(PATIENCE_WITH_ENSEMBLES, () =>
    crashed('The worker did not answer any more.'),
  );

  function take(): Pending | null {
    silence.end();
    const current = pending;
    pending = null;
    return current;
  }

  function stop(error: Error): void {
    worker?.terminate();
    worker = null;
    take()?.reject(error);
  }

  function start(): ExplainWorker {
    const started = spawn();
    started.onmessage = ({ data }) => {
      if (data.id !== pending?.id) return;
      silence.broken();
      if (data.kind === 'progress') pending.onProgress(data.share);
      else if (data.kind === 'done') take()?.resolve(data.answer as never);
      else take()?.reject(new Error(data.message));
    };
    started.onerror = (event) => crashed(event.message || 'The worker stopped without a message.');
    started.onmessageerror = () => crashed('An answer of the worker could not be read.');
    return started;
  }

  function post({ id, job }: Pending): void {
    silence.begin();
    try {
      worker ??= start();
      worker.postMessage({ id, job });
    } catch (error) {
      stop(new Error(messageOf(error)));
    }
  }

  function crashed(message: string): void {
    worker?.terminate();
    worker = null;
    if (pending === null) return;
    if (pending.retried) {
      stop(new Error(message));
      return;
    }
    pending.retried = true;
    post(pending);
  }

  return {
    ask(job, onProgress = () => {}) {
      if (pending !== null) stop(new Superseded('Another question came first.'));
      return new Promise((resolve, reject) => {
        lastId += 1;
        pending = { id: lastId, job, retried: false, resolve, reject, onProgress };
        post(pending);
      });
    },
    cancel() {
      if (pending !== null) stop(new Superseded('Cancelled.'));
    },
    dispose() {
      stop(new Superseded('Nobody asks any more.'));
    },
  };
}
