import { expect, test } from 'vitest';
import { buildScenario } from '#shared/testing/scenario-builder';
import { whyNotTaken, withValues } from './take-values';

const memo = buildScenario();
const factor = { kind: 'lognormal', factor: 2 } as const;

test('with one of them locked a calculation is not taken over by halves', () => {
  const scenario = buildScenario({ assumptions: { refCost: { locked: true } } });
  const values = { refCompute: 1e26, refCost: 3e8 };
  expect(whyNotTaken(scenario, values)).toBe('Reference run cost is locked');
  expect(withValues(scenario, values)).toBe(scenario);
  expect(withValues(memo, values).assumptions).toEqual({
    refCompute: { value: 1e26 },
    refCost: { value: 3e8 },
  });
});

test('all that are locked are named', () => {
  const locked = { locked: true };
  const scenario = buildScenario({
    assumptions: { refCost: locked, costGrowth: locked, refYear: locked },
  });
  expect(whyNotTaken(scenario, { refYear: 2024, refCost: 3e8, costGrowth: 2 })).toBe(
    'Reference run trained in, Reference run cost and Cost growth are locked',
  );
});

test('what an assumption cannot be is not taken over, nor what belongs to it', () => {
  const values = { refCompute: 1e26, refCost: 2e13 };
  expect(whyNotTaken(memo, values)?.replaceAll('\u202f', ' ')).toBe(
    'Reference run cost would be $20 T; it lies between $10 K and $10 T',
  );
  expect(withValues(memo, values)).toBe(memo);
  expect(withValues(memo, { openLag: Number.NaN })).toBe(memo);
});

test('what is locked at the very value is in nobody’s way, unless its spread is to change', () => {
  const scenario = buildScenario({ assumptions: { openLag: { value: 1, locked: true } } });
  const values = { openLag: 1, openLagDrift: 0.1 };
  expect(withValues(scenario, values).assumptions).toEqual({
    openLag: { value: 1, locked: true },
    openLagDrift: { value: 0.1 },
  });
  expect(withValues(scenario, values, { openLag: factor })).toBe(scenario);
});

test('a spread that cannot be is not taken over, nor the value it belongs to', () => {
  const spreads = { openLag: { kind: 'lognormal', factor: 0.5 } } as const;
  expect(whyNotTaken(memo, { openLag: 2 }, spreads)).toContain('Open capability lag: The factor');
  expect(withValues(memo, { openLag: 2 }, spreads)).toBe(memo);
});
