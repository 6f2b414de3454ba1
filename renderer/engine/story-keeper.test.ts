import { expect, it, vi } from 'vitest';
import { DIRECT } from '#shared/briefing/direct-compute';
import { buildScenario } from '#shared/testing/scenario-builder';
import type { Explainer } from './explainer';
import type { Runner } from './runner';
import { createStoryKeeper } from './story-keeper';

const explainer: Explainer = { ask: DIRECT.ask, cancel() {}, dispose() {} };
const runner: Runner = {
  run: async (input) => ({ kind: 'done', results: await DIRECT.ensemble(input) }),
  cancel() {},
  dispose() {},
};
const now = () => 2026.9;
const scenario = buildScenario({ samples: 50 });

it('tells more and more, and what it knows again at once', async () => {
  const keeper = createStoryKeeper({ runner, explainer, now });
  const heard = vi.fn();
  keeper.subscribe(heard);
  keeper.ask('a', scenario);
  expect(keeper.get()).toEqual({ key: 'a', input: null, problem: null });
  await expect.poll(() => keeper.get()?.input?.seeks).toBeTruthy();
  const calls = heard.mock.calls.length;
  expect(calls).toBeGreaterThanOrEqual(4);
  keeper.ask('a', scenario);
  expect(heard).toHaveBeenCalledTimes(calls);
});

it('forgets the answer to a question that another has taken the place of', async () => {
  const keeper = createStoryKeeper({ runner, explainer, now });
  keeper.ask('a', scenario);
  keeper.ask('b', { ...scenario, name: 'Other' });
  await expect.poll(() => keeper.get()?.input?.seeks).toBeTruthy();
  expect(keeper.get()).toMatchObject({ key: 'b', input: { scenario: { name: 'Other' } } });
});

it('says why a story cannot be told', async () => {
  const failing: Runner = {
    ...runner,
    run: async () => ({ kind: 'failed', message: 'No draws.' }),
  };
  const keeper = createStoryKeeper({ runner: failing, explainer, now });
  keeper.ask('a', scenario);
  await expect.poll(() => keeper.get()?.problem).toBe('No draws.');
});

it('is told all the same when a worker goes down once', async () => {
  const run = vi
    .fn(runner.run)
    .mockResolvedValueOnce({ kind: 'crashed', message: 'The worker stopped.' });
  const keeper = createStoryKeeper({ runner: { ...runner, run }, explainer, now });
  keeper.ask('a', scenario);
  await expect.poll(() => keeper.get()?.input?.seeks).toBeTruthy();
  expect(keeper.get()?.problem).toBeNull();
});
