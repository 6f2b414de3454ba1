import { expect, test, vi } from 'vitest';
import { runEnsemble } from '#shared/model/ensemble/run';
import { PRESETS } from '#shared/model/presets/presets';
import { createPresetsStore } from '../state/presets-store';
import { startPresetsLoop } from './presets-loop';
import type { Runner } from './runner';

function runner(refused: (inputNumber: number) => boolean = () => false) {
  let runs = 0;
  const dispose = vi.fn();
  const made: Runner = {
    run: async ({ assumptions, correlations, options }) => {
      runs += 1;
      if (refused(runs)) return { kind: 'failed', message: 'no' };
      const few = { ...options, samples: 200 };
      return { kind: 'done', results: runEnsemble(assumptions, correlations, few) };
    },
    cancel() {},
    dispose,
  };
  return { made, dispose, count: () => runs };
}

test('what has happened in each preset is worked out once somebody asks, and only once', async () => {
  const presets = createPresetsStore();
  const { made, dispose, count } = runner();
  startPresetsLoop({ presets, spawnRunner: () => made, today: () => 2026.9 });
  expect(count()).toBe(0);
  presets.getState().want();
  presets.getState().want();
  await vi.waitFor(() => expect(dispose).toHaveBeenCalledOnce());
  expect(count()).toBe(PRESETS.length);
  const { already } = presets.getState();
  expect([...already.keys()]).toEqual(PRESETS.map(({ id }) => id));
  expect(already.get('memo-2024')).toMatch(
    /^Already: AGI \S+, WMD-like AI \S+, open high-risk \S+ of samples$/,
  );
  // Known not to exist up to the day it knows the world.
  expect(already.get('observed-2026')).toMatch(/AGI (0%|<1%),/);
});

test('a preset whose run fails says nothing, and the others go on', async () => {
  const presets = createPresetsStore();
  const { made, dispose } = runner((run) => run === 1);
  startPresetsLoop({ presets, spawnRunner: () => made, today: () => 2026.9 });
  presets.getState().want();
  await vi.waitFor(() => expect(dispose).toHaveBeenCalledOnce());
  const { already } = presets.getState();
  expect(already.get(PRESETS[0]?.id ?? '')).toBe('');
  expect(already.size).toBe(PRESETS.length);
});
