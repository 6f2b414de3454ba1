import { expect, test } from 'vitest';
import type { RankCorrelation } from '#shared/model/results';
import { buildScenario } from '#shared/testing/scenario-builder';
import type { Scenario } from '../scenario/scenario';
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
    from.correlations.filter((_, i) => i !== index),
  );

test('a pair that the others need stays', () => {
  expect(removed(scenario, 2)).toBe(scenario);
  expect(whyNotRemoved(scenario.correlations, 2)).toContain('too strong to hold together');
});

test('each way that is named makes it possible to take the pair out', () => {
  const advice = whyNotRemoved(scenario.correlations, 2) ?? '';
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
    expect(whyNotRemoved(lowered.correlations, 2)).toBeNull();
    expect(removed(lowered, 2).correlations).toHaveLength(2);
  }
});

test('a pair that nothing depends on can be taken out', () => {
  const loose = buildScenario({ correlations: STRONG.slice(0, 1) });
  expect(whyNotRemoved(loose.correlations, 0)).toBeNull();
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
  expect(whyNotCorrelated(twice.correlations)).toBeNull();
  expect(whyNotRemoved(twice.correlations, 2)).toContain('weaken several');
});
