import { expect, test } from 'vitest';
import type { RankCorrelation } from '#shared/model/results';
import { buildScenario } from '#shared/testing/scenario-builder';
import type { Scenario } from '../scenario/scenario';
import { correlationsOf } from '../scenario/to-model';
import { whyNotCorrelated, whyNotRemoved, withCorrelations } from './correlation-edits';

const STRONG: RankCorrelation[] = [
  { a: 'costGrowth', b: 'supplyGrowth', rank: 0.8 },
  { a: 'supplyGrowth', b: 'supplyGrowthAfterFabs', rank: 0.8 },
  { a: 'costGrowth', b: 'supplyGrowthAfterFabs', rank: 0.6 },
];
const scenario = buildScenario({ correlations: STRONG });

const removed = (from: Scenario, index: number) =>
  withCorrelations(
    from,
    correlationsOf(from).filter((_, i) => i !== index),
  );

test('a pair that the others need stays', () => {
  expect(removed(scenario, 2)).toBe(scenario);
  expect(whyNotRemoved(STRONG, 2)).toContain('too strong to hold together');
});

test('each way that is named makes it possible to take the pair out', () => {
  const advice = whyNotRemoved(STRONG, 2) ?? '';
  const ways = [...advice.matchAll(/(\w+ growth[^,]*? with [^,]*) to (0\.\d+)/g)];
  expect(ways.map(([, names]) => names)).toEqual([
    'Cost growth with Supply growth before new fabs',
    'Supply growth before new fabs with Supply growth after new fabs',
  ]);
  for (const [i, [, , rank]] of ways.entries()) {
    const lowered = withCorrelations(
      scenario,
      STRONG.map((pair, j) => (j === i ? { ...pair, rank: Number(rank) } : pair)),
    );
    expect(lowered).not.toBe(scenario);
    expect(whyNotRemoved(correlationsOf(lowered), 2)).toBeNull();
    expect(removed(lowered, 2).correlations).toHaveLength(2);
  }
});

test('a pair that nothing depends on can be taken out', () => {
  const loose = buildScenario({ correlations: STRONG.slice(0, 1) });
  expect(whyNotRemoved(correlationsOf(loose), 0)).toBeNull();
  expect(removed(loose, 0).correlations).toEqual([]);
});

test('where no one pair is enough it says that too', () => {
  // Two such triangles on the same pair.
  const twice = buildScenario({
    correlations: [
      ...STRONG,
      { a: 'costGrowth', b: 'capitalCeiling', rank: 0.8 },
      { a: 'capitalCeiling', b: 'supplyGrowthAfterFabs', rank: 0.8 },
      { a: 'capitalCeiling', b: 'supplyGrowth', rank: 0.7 },
    ],
  });
  expect(whyNotCorrelated(correlationsOf(twice))).toBeNull();
  expect(whyNotRemoved(correlationsOf(twice), 2)).toContain('weaken several');
});

test('pairs that are the preset’s again are none of the scenario’s own', () => {
  const followed = buildScenario({ preset: 'observed-2026' });
  const without = withCorrelations(followed, []);
  expect(correlationsOf(without)).toEqual([]);
  expect(correlationsOf(followed)).not.toEqual([]);
  expect(withCorrelations(without, correlationsOf(followed)).correlations).toBeNull();
  expect(withCorrelations(without, null).correlations).toBeNull();
});
