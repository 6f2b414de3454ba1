import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { runEnsemble } from '#shared/model/ensemble/run';
import { buildScenario } from '#shared/testing/scenario-builder';
import type { ThreadPool } from './pool';
import { runParallel } from './run-parallel';
import { serveTasks, type ThreadTask, type ThreadTaskResult } from './tasks';

/** Threads of one: each task goes through a port, as it would to another. */
function onePort(): ThreadPool<ThreadTask, ThreadTaskResult> {
  const { port1: thread, port2: pool } = new MessageChannel();
  serveTasks(thread);
  let turn: Promise<unknown> = Promise.resolve();
  const ask = async (task: ThreadTask): Promise<ThreadTaskResult> => {
    pool.postMessage(task);
    const [answer] = await once(pool, 'message');
    return answer.response;
  };
  return {
    run: (task) => {
      const answered = turn.then(() => ask(task));
      turn = answered;
      return answered;
    },
    close: async () => pool.close(),
  };
}

// Whatever is drawn for each sample has to reach the threads: what is switched off, what decides which
// requirement holds, and what is correlated.
it.each(['memo-2024', 'observed-2026', 'horizon-2026'])(
  '%s comes to the same on threads as in one piece',
  async (preset) => {
    const inputs = scenarioToModel(buildScenario({ preset, samples: 300 }));
    const pool = onePort();
    const parallel = await runParallel(inputs, pool, 3);
    await pool.close();
    expect(parallel).toEqual(runEnsemble(inputs.assumptions, inputs.correlations, inputs.options));
  },
);
