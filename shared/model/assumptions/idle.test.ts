import { expect, test } from 'vitest';
import { runCentral } from '../central';
import { runEnsemble } from '../ensemble/run';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { isSwitchedOff, restrictionChangesNothing } from './idle';

const OPTIONS = { horizon: 2060, samples: 200, seed: 1 };
const observed = (overrides: Overrides = {}) => resolveAssumptions('observed-2026', overrides);

function resultsOf(overrides: Overrides) {
  const assumptions = observed(overrides);
  const { milestones, lead } = runCentral(assumptions, OPTIONS).results;
  return JSON.stringify([milestones, lead, runEnsemble(assumptions, [], OPTIONS)]);
}

test('where preventing release is said to change nothing it changes nothing, and else something', () => {
  expect(restrictionChangesNothing(observed())).toBe(true);
  expect(resultsOf({ restrictHigh: { value: true } })).toBe(resultsOf({}));
  for (const bound of [
    { restrictAbroad: { value: true } },
    { foreignOpenLag: { value: 1 } },
  ] satisfies Overrides[]) {
    expect(restrictionChangesNothing(observed(bound))).toBe(false);
    expect(resultsOf({ ...bound, restrictHigh: { value: true } })).not.toBe(resultsOf(bound));
  }
});

test('what a reading that has no weight, or a danger that does not count, needs is switched off', () => {
  const memo = resolveAssumptions('memo-2024', {});
  for (const id of ['horizonMinutes', 'horizonDoubling', 'agiHorizon', 'cyberFlop'] as const) {
    expect(isSwitchedOff(id, memo), id).toBe(true);
    const on = { horizonShare: { value: 0.1 }, cyberOn: { value: true } };
    expect(isSwitchedOff(id, resolveAssumptions('memo-2024', on)), id).toBe(false);
  }
  // What gives a reading its weight, or is a line to compare with, stays to be seen.
  for (const id of ['horizonShare', 'releaseDelay', 'brainFlop', 'cyberOn'] as const) {
    expect(isSwitchedOff(id, memo), id).toBe(false);
  }
});
