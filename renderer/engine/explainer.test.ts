import { afterEach, expect, test, vi } from 'vitest';
import { Superseded } from '#shared/base/superseded';
import type { ExplainJob } from '#shared/model/explain/explain-job';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { createExplainer, type ExplainWorker } from './explainer';
import type { WorkerRequest } from './protocol';

const job: ExplainJob = {
  kind: 'tornado',
  result: 'central.agi',
  input: {
    assumptions: resolveAssumptions('memo-2024', {}),
    correlations: [],
    options: { horizon: 2060, samples: 10, seed: 1 },
  },
};

function begin() {
  const workers: (ExplainWorker & { asked: WorkerRequest<ExplainJob>[]; ended: boolean })[] = [];
  const explainer = createExplainer(() => {
    const worker = {
      asked: [] as WorkerRequest<ExplainJob>[],
      ended: false,
      onmessage: null as ExplainWorker['onmessage'],
      onerror: null as ExplainWorker['onerror'],
      onmessageerror: null as ExplainWorker['onmessageerror'],
      postMessage(request: WorkerRequest<ExplainJob>) {
        worker.asked.push(request);
      },
      terminate() {
        worker.ended = true;
      },
    };
    workers.push(worker);
    return worker;
  });
  const reply = (data: object) => {
    const worker = workers.at(-1);
    const id = worker?.asked.at(-1)?.id;
    worker?.onmessage?.({ data: { id, ...data } } as MessageEvent);
  };
  return { explainer, workers, reply };
}

afterEach(() => void vi.useRealTimers());

/** What follows from an answer, or from a worker that went down, has been done. */
const settled = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

test('an answer comes with its progress, from one worker again and again', async () => {
  const { explainer, workers, reply } = begin();
  const shares: number[] = [];
  const first = explainer.ask(job, (share) => shares.push(share));
  reply({ kind: 'progress', share: 0.5 });
  reply({ kind: 'done', results: 'a' });
  expect(await first).toBe('a');
  const second = explainer.ask(job);
  reply({ kind: 'done', results: 'b' });
  expect(await second).toBe('b');
  expect(shares).toEqual([0.5]);
  expect(workers).toHaveLength(1);
});

test('a later question ends the work on the earlier one', async () => {
  const { explainer, workers, reply } = begin();
  const first = explainer.ask(job);
  const second = explainer.ask(job);
  await expect(first).rejects.toBeInstanceOf(Superseded);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  reply({ kind: 'done', results: 'b' });
  expect(await second).toBe('b');
});

test('cancelled work ends, and what the model refuses is said in its words', async () => {
  const { explainer, workers, reply } = begin();
  const first = explainer.ask(job);
  explainer.cancel();
  await expect(first).rejects.toBeInstanceOf(Superseded);
  expect(workers[0]?.ended).toBe(true);
  const second = explainer.ask(job);
  reply({ kind: 'failed', message: 'The assumptions contradict each other' });
  await expect(second).rejects.toThrow('contradict each other');
});

test('a worker that goes down is replaced, and what it was asked is asked again', async () => {
  const { explainer, workers, reply } = begin();
  const answer = explainer.ask(job);
  workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
  await settled();
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  reply({ kind: 'done', results: 'a' });
  expect(await answer).toBe('a');
});

test('what brings down two workers is given up with the reason, and the next is answered', async () => {
  const { explainer, workers, reply } = begin();
  const lost = explainer.ask(job);
  workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
  await settled();
  workers[1]?.onmessageerror?.({} as MessageEvent);
  await expect(lost).rejects.toThrow('could not be read');
  const next = explainer.ask(job);
  reply({ kind: 'done', results: 'b' });
  expect(await next).toBe('b');
});

test('what another question has taken the place of is not tried again when its worker goes down', async () => {
  const { explainer, workers, reply } = begin();
  const first = explainer.ask(job);
  workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
  const second = explainer.ask(job);
  await expect(first).rejects.toBeInstanceOf(Superseded);
  reply({ kind: 'done', results: 'b' });
  expect(await second).toBe('b');
  expect(workers).toHaveLength(2);
});

test('a worker that goes down while nothing is asked is replaced by the next question', async () => {
  const { explainer, workers, reply } = begin();
  const first = explainer.ask(job);
  reply({ kind: 'done', results: 'a' });
  await first;
  workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
  const second = explainer.ask(job);
  reply({ kind: 'done', results: 'b' });
  expect(await second).toBe('b');
  expect(workers).toHaveLength(2);
});

test('a worker that falls silent is replaced; one that gets on may take as long as it likes', async () => {
  vi.useFakeTimers();
  const { explainer, workers, reply } = begin();
  const long = explainer.ask(job);
  for (let minute = 1; minute < 10; minute++) {
    vi.advanceTimersByTime(250_000);
    reply({ kind: 'progress', share: minute / 10 });
  }
  reply({ kind: 'done', results: 'a' });
  expect(await long).toBe('a');
  // Between two questions there is nothing to wait for.
  vi.advanceTimersByTime(3_600_000);
  expect(workers).toHaveLength(1);

  const lost = explainer.ask(job);
  vi.advanceTimersByTime(301_000);
  await settled();
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  reply({ kind: 'done', results: 'b' });
  expect(await lost).toBe('b');
});

test('a worker that cannot even be started is said, and nothing waits for it', async () => {
  vi.useFakeTimers();
  const spawn = vi.fn((): ExplainWorker => {
    throw new Error('blocked');
  });
  await expect(createExplainer(spawn).ask(job)).rejects.toThrow('blocked');
  const tries = spawn.mock.calls.length;
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(spawn).toHaveBeenCalledTimes(tries);
});

test('who asks no more takes the worker along, busy or not', async () => {
  const { explainer, workers, reply } = begin();
  const answered = explainer.ask(job);
  reply({ kind: 'done', results: 'a' });
  await answered;
  explainer.dispose();
  expect(workers[0]?.ended).toBe(true);
  const pending = explainer.ask(job);
  explainer.dispose();
  await expect(pending).rejects.toBeInstanceOf(Superseded);
  expect(workers[1]?.ended).toBe(true);
});
