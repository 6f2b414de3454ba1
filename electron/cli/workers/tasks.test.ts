import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { buildScenario } from '#shared/testing/scenario-builder';
import { serveTasks, type ThreadTask } from './tasks';

it('a thread says what the model refuses by its issues, which an error would lose on the way', async () => {
  const { port1: thread, port2: pool } = new MessageChannel();
  serveTasks(thread);
  const setup = {
    inputs: scenarioToModel(buildScenario()),
    design: 'grid',
    vary: ['costGrowth=4..2:3'],
    points: 0,
    results: ['central.agi'],
    certain: false,
  } as const;
  pool.postMessage({ kind: 'points', setup, from: 0, to: 1 } satisfies ThreadTask);
  const [answer] = await once(pool, 'message');
  expect(answer).toMatchObject({ refused: [{ message: expect.stringContaining('must rise') }] });
  pool.close();
});
