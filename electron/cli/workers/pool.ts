import { Worker } from 'node:worker_threads';
import { ModelInputError, type ModelIssue } from '#shared/model/errors';

/** Threads that answer requests, each one at a time. */
export interface ThreadPool<Request, Response> {
  /**
   * Rejects when the request cannot be answered, with a ModelInputError where the model refuses it, and
   * when a thread has ended or the pool is closed.
   */
  readonly run: (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
}

interface Job<Request, Response> {
  readonly request: Request;
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * What a thread answers; see `tasks.ts`. An error that is sent loses its class and what it carries, so
 * that what the model refuses is sent as its issues.
 */
export type ThreadAnswer<Response> =
  | { readonly response: Response }
  | { readonly refused: readonly ModelIssue[] }
  | { readonly failed: string };

/**
 * Starts threads that run the module at `module`, which sends a `ThreadAnswer` to each message. Requests
 * wait for the first thread that is free.
 */
export function createThreadPool<Request, Response>(
  workers: number,
  module: URL,
): ThreadPool<Request, Response> {
  const waiting: Job<Request, Response>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job<Request, Response>>();
  const all = Array.from({ length: workers }, () => new Worker(module));

  const next = (worker: Worker) => {
    const job = waiting.shift();
    if (job === undefined) {
      idle.push(worker);
      return;
    }
    busy.set(worker, job);
    worker.postMessage(job.request);
  };
  // When one thread ends the whole pool does: its remaining requests would wait for ever.
  let ended: Error | null = null;
  const end = (error: Error) => {
    ended ??= error;
    for (const job of [...busy.values(), ...waiting.splice(0)]) job.reject(ended);
    busy.clear();
  };
  for (const worker of all) {
    worker.on('message', (answer: ThreadAnswer<Response>) => {
      const job = busy.get(worker);
      busy.delete(worker);
      if ('failed' in answer) job?.reject(new Error(answer.failed));
      else if ('refused' in answer) job?.reject(new ModelInputError(answer.refused));
      else job?.resolve(answer.response);
      next(worker);
    });
    worker.on('error', end);
    worker.on('exit', () => end(new Error('A worker thread has ended')));
    next(worker);
  }
  return {
    run: (request) =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended);
          return;
        }
        waiting.push({ request, resolve, reject });
        const worker = idle.shift();
        if (worker !== undefined) next(worker);
      }),
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}
