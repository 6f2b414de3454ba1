import { afterEach, expect, test, vi } from 'vitest';
import type { ModelInput } from '#shared/model/model-input';
import type { EnsembleResults } from '#shared/model/results';
import type { WorkerRequest, WorkerResponse } from './protocol';
import { createWorkerRunner, type WorkerLike } from './worker-runner';

const INPUT = {} as ModelInput;

function fakeWorkers() {
  const workers: (WorkerLike & {
    readonly requests: WorkerRequest<ModelInput>[];
    terminated: boolean;
  })[] = [];
  function spawn(): WorkerLike {
    const requests: WorkerRequest<ModelInput>[] = [];
    const worker = {
      requests,
      terminated: false,
      postMessage: (request: WorkerRequest<ModelInput>) => void requests.push(request),
      terminate() {
        worker.terminated = true;
      },
      onmessage: null,
      onerror: null,
      onmessageerror: null,
    };
    workers.push(worker);
    return worker;
  }
  function say(index: number, data: WorkerResponse<EnsembleResults>): void {
    workers[index]?.onmessage?.({ data } as MessageEvent<WorkerResponse<EnsembleResults>>);
  }
  function die(index: number, message: string): void {
    workers[index]?.onerror?.({ message } as ErrorEvent);
  }
  return { workers, spawn, say, die };
}

afterEach(() => void vi.useRealTimers());

test('answers with what the worker found, and keeps the worker', async () => {
  const { workers, spawn, say } = fakeWorkers();
  const runner = createWorkerRunner(spawn);
  for (const id of [1, 2]) {
    const answer = runner.run(INPUT);
    say(0, { id, kind: 'done', results: { accepted: 0.001, contradiction: true } });
    expect(await answer).toMatchObject({ kind: 'done', results: { accepted: 0.001 } });
  }
  expect(workers).toHaveLength(1);
});

test('a worker that dies is replaced by the next run', async () => {
  const { workers, spawn, say, die } = fakeWorkers();
  const runner = createWorkerRunner(spawn);
  const lost = runner.run(INPUT);
  die(0, 'out of memory');
  expect(await lost).toEqual({ kind: 'crashed', message: 'out of memory' });
  expect(workers[0]?.terminated).toBe(true);

  const found = runner.run(INPUT);
  say(1, { id: 2, kind: 'failed', message: 'impossible' });
  expect(await found).toEqual({ kind: 'failed', message: 'impossible' });
});

test('an answer to an earlier question is not taken for the current one', async () => {
  const { spawn, say } = fakeWorkers();
  const runner = createWorkerRunner(spawn);
  const first = runner.run(INPUT);
  say(0, { id: 1, kind: 'failed', message: 'first' });
  await first;
  const second = runner.run(INPUT);
  say(0, { id: 1, kind: 'failed', message: 'first, late' });
  say(0, { id: 2, kind: 'failed', message: 'second' });
  expect(await second).toEqual({ kind: 'failed', message: 'second' });
});

test('a worker that cannot even be started is a crash, not an exception', async () => {
  const runner = createWorkerRunner(() => {
    throw new Error('blocked');
  });
  expect(await runner.run(INPUT)).toEqual({ kind: 'crashed', message: 'blocked' });
});

test('a worker that hangs is replaced; one that gets on may take as long as it likes', async () => {
  vi.useFakeTimers();
  const { workers, spawn, say } = fakeWorkers();
  const runner = createWorkerRunner(spawn, 60_000);
  const long = runner.run(INPUT);
  for (let minute = 1; minute < 10; minute++) {
    vi.advanceTimersByTime(50_000);
    say(0, { id: 1, kind: 'progress', share: minute / 10 });
  }
  say(0, { id: 1, kind: 'done', results: { accepted: 0.001, contradiction: true } });
  expect(await long).toMatchObject({ kind: 'done' });
  // Between two runs there is nothing to wait for.
  vi.advanceTimersByTime(3_600_000);
  expect(workers[0]?.terminated).toBe(false);

  const lost = runner.run(INPUT);
  vi.advanceTimersByTime(61_000);
  expect(await lost).toMatchObject({ kind: 'crashed' });
  const found = runner.run(INPUT);
  say(1, { id: 3, kind: 'done', results: { accepted: 0.001, contradiction: true } });
  expect(await found).toMatchObject({ kind: 'done' });
});
