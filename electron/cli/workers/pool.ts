import { Worker } from 'node:worker_threads';

/** Threads that answer requests, each one at a time. */
export interface Pool<Request, Response> {
  /** Rejects when the thread fails or the pool is closed. */
  readonly run: (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
}

interface Job<Request, Response> {
  readonly request: Request;
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: Error) => void;
}

/** What a thread answers: see `serve.ts`. */
export type Answer<Response> = { readonly response: Response } | { readonly failed: string };

/**
 * Starts threads that run the module at `module`, which answers with `serve`. Requests wait for the
 * first thread that is free.
 */
export function createPool<Request, Response>(
  workers: number,
  module: URL,
): Pool<Request, Response> {
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
  const fail = (worker: Worker, error: Error) => {
    busy.get(worker)?.reject(error);
    busy.delete(worker);
    for (const job of waiting.splice(0)) job.reject(error);
  };
  for (const worker of all) {
    worker.on('message', (answer: Answer<Response>) => {
      const job = busy.get(worker);
      busy.delete(worker);
      if ('failed' in answer) job?.reject(new Error(answer.failed));
      else job?.resolve(answer.response);
      next(worker);
    });
    worker.on('error', (error) => fail(worker, error));
    worker.on('exit', () => fail(worker, new Error('A worker thread has ended')));
    next(worker);
  }
  return {
    run: (request) =>
      new Promise((resolve, reject) => {
        waiting.push({ request, resolve, reject });
        const worker = idle.shift();
        if (worker !== undefined) next(worker);
      }),
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}
