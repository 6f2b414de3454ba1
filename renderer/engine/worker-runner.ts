import { messageOf } from '#shared/base/error-message';
import type { ModelInput } from '#shared/model/model-input';
import type { EnsembleResults } from '#shared/model/results';
import type { WorkerRequest, WorkerResponse } from './protocol';
import type { RunAnswer, Runner } from './runner';
import { createSilence } from './silence';

/** The part of a Worker this uses, so that tests can stand in for one. */
export interface WorkerLike<Results = EnsembleResults, Job = ModelInput> {
  postMessage(request: WorkerRequest<Job>): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<WorkerResponse<Results>>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/**
 * Does jobs in a worker, one at a time; a worker that dies is replaced and its run answered 'crashed'.
 * @param patience how long one may say nothing before it is taken to hang; for workers that tell
 *   their progress
 */
export function createWorkerRunner<Results = EnsembleResults, Job = ModelInput>(
  spawn: () => WorkerLike<Results, Job>,
  patience: number | null = null,
): Runner<Results, Job> {
  let worker: WorkerLike<Results, Job> | null = null;
  let lastId = 0;
  let pending: {
    readonly id: number;
    readonly settle: (answer: RunAnswer<Results>) => void;
    readonly onProgress: (share: number) => void;
  } | null = null;
  const silence =
    patience === null
      ? null
      : createSilence(patience, () => crashed('The worker did not answer any more.'));

  function settle(answer: RunAnswer<Results>): void {
    silence?.end();
    const current = pending;
    pending = null;
    current?.settle(answer);
  }

  function crashed(message: string): void {
    worker?.terminate();
    worker = null;
    settle({ kind: 'crashed', message });
  }

  function start(): WorkerLike<Results, Job> {
    const started = spawn();
    started.onmessage = ({ data }) => {
      if (data.id !== pending?.id) return;
      silence?.broken();
      if (data.kind === 'progress') {
        pending.onProgress(data.share);
        return;
      }
      settle(
        data.kind === 'done'
          ? { kind: 'done', results: data.results }
          : { kind: 'failed', message: data.message },
      );
    };
    started.onerror = (event) => crashed(event.message || 'The worker stopped without a message.');
    started.onmessageerror = () => crashed('An answer of the worker could not be read.');
    return started;
  }

  return {
    run(job, onProgress = () => {}) {
      return new Promise((resolve) => {
        lastId += 1;
        pending = { id: lastId, settle: resolve, onProgress };
        silence?.begin();
        try {
          worker ??= start();
          worker.postMessage({ id: lastId, job });
        } catch (error) {
          crashed(messageOf(error));
        }
      });
    },
    cancel() {
      if (pending === null) return;
      // A worker amid a loop hears nothing: it goes, and the next run gets a new one.
      worker?.terminate();
      worker = null;
      settle({ kind: 'cancelled' });
    },
    dispose() {
      worker?.terminate();
      worker = null;
      settle({ kind: 'cancelled' });
    },
  };
}
