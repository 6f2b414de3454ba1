import { expect, test } from 'vitest';
import type { ModelInput } from '#shared/model/model-input';
import type { EnsembleResults } from '#shared/model/results';
import type { Lane } from '../state/results-store';
import { createEnsembleQueue, type EnsembleRequest } from './ensemble-queue';
import type { RunAnswer, Runner } from './runner';

/** Accepted shares tell the results of different inputs apart. */
function resultsOf(share: number): EnsembleResults {
  return { accepted: share, contradiction: true };
}

function request(share: number): EnsembleRequest {
  // The queue hands the input on without looking into it.
  return { key: `share ${share}`, document: 1, input: { share } as unknown as ModelInput };
}

/** A runner whose every answer the test gives by hand. */
function handRunner() {
  const asked: {
    share: number;
    answer: (answer: RunAnswer) => void;
    progress: (share: number) => void;
  }[] = [];
  const runner: Runner = {
    run: (input, progress = () => {}) =>
      new Promise((answer) => {
        asked.push({ share: (input as unknown as { share: number }).share, answer, progress });
      }),
    cancel() {
      asked.at(-1)?.answer({ kind: 'cancelled' });
    },
    dispose() {},
  };
  /** Answers the latest run and lets the queue act on it. */
  async function answer(given: RunAnswer | 'done'): Promise<void> {
    const latest = asked.at(-1);
    if (latest === undefined) throw new Error('Nothing was asked');
    latest.answer(given === 'done' ? { kind: 'done', results: resultsOf(latest.share) } : given);
    for (let i = 0; i < 5; i++) await Promise.resolve();
  }
  const progress = (share: number) => asked.at(-1)?.progress(share);
  return { runner, answer, progress, shares: () => asked.map(({ share }) => share) };
}

function listen() {
  const heard: string[] = [];
  return {
    heard,
    done: (lane: Lane, { key }: EnsembleRequest, { accepted }: EnsembleResults) =>
      heard.push(`${lane}: ${key} gave ${accepted}`),
    progressed: (share: number | null) => heard.push(`progressed: ${share}`),
    failed: (message: string) => heard.push(`failed: ${message}`),
    crashed: (message: string, givenUp: boolean) =>
      heard.push(`${givenUp ? 'given up' : 'restarted'}: ${message}`),
  };
}

test('a burst of changes runs the first and the last, and nothing between', async () => {
  const { runner, answer, shares } = handRunner();
  const listener = listen();
  const queue = createEnsembleQueue(runner, listener);
  for (const share of [0.1, 0.2, 0.3, 0.4]) queue.request('working', request(share));
  expect(shares()).toEqual([0.1]);
  await answer('done');
  await answer('done');
  expect(shares()).toEqual([0.1, 0.4]);
  expect(listener.heard).toEqual(['working: share 0.1 gave 0.1', 'working: share 0.4 gave 0.4']);
});

test('going back to what is being computed asks for nothing more', async () => {
  const { runner, answer, shares } = handRunner();
  const queue = createEnsembleQueue(runner, listen());
  queue.request('working', request(0.1));
  queue.request('working', request(0.2));
  queue.request('working', request(0.1));
  await answer('done');
  expect(shares()).toEqual([0.1]);
});

test('the reference waits while the working scenario has something to run', async () => {
  const { runner, answer, shares } = handRunner();
  const queue = createEnsembleQueue(runner, listen());
  queue.request('working', request(0.1));
  queue.request('reference', request(0.9));
  queue.request('working', request(0.2));
  await answer('done');
  await answer('done');
  expect(shares()).toEqual([0.1, 0.2, 0.9]);
});

test('a crash is said and the same input tried once more', async () => {
  const { runner, answer, shares } = handRunner();
  const listener = listen();
  const queue = createEnsembleQueue(runner, listener);
  queue.request('working', request(0.1));
  await answer({ kind: 'crashed', message: 'out of memory' });
  await answer('done');
  expect(shares()).toEqual([0.1, 0.1]);
  expect(listener.heard).toEqual(['restarted: out of memory', 'working: share 0.1 gave 0.1']);
});

test('an input that crashes the worker twice is given up, and the next one still runs', async () => {
  const { runner, answer, shares } = handRunner();
  const listener = listen();
  const queue = createEnsembleQueue(runner, listener);
  queue.request('working', request(0.1));
  await answer({ kind: 'crashed', message: 'boom' });
  await answer({ kind: 'crashed', message: 'boom again' });
  queue.request('working', request(0.2));
  await answer('done');
  expect(shares()).toEqual([0.1, 0.1, 0.2]);
  expect(listener.heard).toEqual([
    'restarted: boom',
    'given up: boom again',
    'working: share 0.2 gave 0.2',
  ]);
});

test('after a crash a newer input is run instead of the one that crashed', async () => {
  const { runner, answer, shares } = handRunner();
  const queue = createEnsembleQueue(runner, listen());
  queue.request('working', request(0.1));
  queue.request('working', request(0.2));
  await answer({ kind: 'crashed', message: 'boom' });
  await answer('done');
  expect(shares()).toEqual([0.1, 0.2]);
});

test('a refused input is said and does not stop the next', async () => {
  const { runner, answer } = handRunner();
  const listener = listen();
  const queue = createEnsembleQueue(runner, listener);
  queue.request('working', request(0.1));
  queue.request('working', request(0.2));
  await answer({ kind: 'failed', message: 'no such correlation' });
  await answer('done');
  expect(listener.heard).toEqual(['failed: no such correlation', 'working: share 0.2 gave 0.2']);
});

test('nothing is said after the queue is closed', async () => {
  const { runner, answer } = handRunner();
  const listener = listen();
  const queue = createEnsembleQueue(runner, listener);
  queue.request('working', request(0.1));
  queue.dispose();
  await answer('done');
  expect(listener.heard).toEqual([]);
});

const settled = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

test('a run so long that it reports makes way for what is wanted now', async () => {
  const { runner, answer, progress, shares } = handRunner();
  const listener = listen();
  const queue = createEnsembleQueue(runner, listener);
  queue.request('working', request(0.1));
  progress(0.25);
  queue.request('working', request(0.2));
  await settled();
  expect(shares()).toEqual([0.1, 0.2]);
  await answer('done');
  expect(listener.heard).toEqual([
    'progressed: 0.25',
    'progressed: null',
    'working: share 0.2 gave 0.2',
  ]);
});

test('what both want is drawn for the other when the working scenario wants another', async () => {
  const { runner, answer, progress, shares } = handRunner();
  const listener = listen();
  const queue = createEnsembleQueue(runner, listener);
  queue.request('working', request(0.1));
  progress(0.25);
  queue.request('working', request(0.2));
  queue.request('reference', request(0.1));
  await settled();
  await answer('done');
  await answer('done');
  expect(shares()).toEqual([0.1, 0.2, 0.1]);
  expect(listener.heard).toContain('reference: share 0.1 gave 0.1');
});

test('what both want is drawn once', async () => {
  const { runner, answer, progress, shares } = handRunner();
  const queue = createEnsembleQueue(runner, listen());
  queue.request('reference', request(0.1));
  progress(0.25);
  queue.request('working', request(0.1));
  await settled();
  await answer('done');
  await settled();
  expect(shares()).toEqual([0.1]);
});

test('the reference that made way is drawn after all', async () => {
  const { runner, answer, progress, shares } = handRunner();
  const queue = createEnsembleQueue(runner, listen());
  queue.request('reference', request(0.1));
  progress(0.25);
  queue.request('working', request(0.2));
  await settled();
  await answer('done');
  expect(shares()).toEqual([0.1, 0.2, 0.1]);
});

test('what the user stops is not begun again', async () => {
  const { runner, progress, shares } = handRunner();
  const listener = listen();
  const queue = createEnsembleQueue(runner, listener);
  queue.request('working', request(0.1));
  queue.request('reference', request(0.3));
  progress(0.5);
  queue.cancel();
  await settled();
  expect(shares()).toEqual([0.1]);
  expect(listener.heard).toEqual(['progressed: 0.5', 'progressed: null']);
});
