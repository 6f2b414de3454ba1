import { expect, test } from 'vitest';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { buildScenario } from '#shared/testing/scenario-builder';
import { withAssumptionOf } from './edit-scenario';

const memo = buildScenario();
const observed = buildScenario({ preset: 'observed-2026' });
const ours = buildScenario({
  assumptions: { costGrowth: { value: 2, spread: null, note: 'Seen' } },
});

test('what is taken from another scenario has its value, its spread and its rationale', () => {
  expect(withAssumptionOf(memo, ours, 'costGrowth').assumptions.costGrowth).toEqual({
    value: 2,
    spread: null,
    note: 'Seen',
  });
});

test('it is what the other assumes, also where that comes from another preset', () => {
  const taken = withAssumptionOf(memo, observed, 'supplyGrowth');
  const [here, there] = [taken, observed].map(
    ({ preset, assumptions }) => resolveAssumptions(preset, assumptions).supplyGrowth,
  );
  expect(here).toEqual(there);
  // Taken back, nothing is left of it in the file.
  expect(withAssumptionOf(taken, memo, 'supplyGrowth').assumptions).toEqual({});
});

test('a rationale of one’s own stays where the other gives none', () => {
  const noted = buildScenario({ assumptions: { costGrowth: { note: 'Mine' } } });
  expect(withAssumptionOf(noted, observed, 'costGrowth').assumptions.costGrowth?.note).toBe('Mine');
});

test('what is locked takes nothing', () => {
  const locked = buildScenario({ assumptions: { costGrowth: { locked: true } } });
  expect(withAssumptionOf(locked, ours, 'costGrowth')).toBe(locked);
});
