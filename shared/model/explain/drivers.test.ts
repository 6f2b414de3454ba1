import { describe, expect, it } from 'vitest';
import type { ModelInput } from '../model-input';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { sobolDrivers } from './drivers';
import { parseResult } from './results/result-name';

const OPTIONS = { horizon: 2060, samples: 2_000, seed: 1 };
const ROWS = 512;

function inputs(overrides: Overrides = {}): ModelInput {
  return {
    assumptions: resolveAssumptions('memo-2024', overrides),
    correlations: [],
    options: OPTIONS,
  };
}

/** The memo's assumptions with all but the named ones certain. */
function only(...uncertain: readonly string[]): ModelInput {
  const { assumptions } = inputs();
  const entries = Object.entries(assumptions).map(([id, given]) => [
    id,
    'spread' in given && !uncertain.includes(id) ? { ...given, spread: null } : given,
  ]);
  return { ...inputs(), assumptions: Object.fromEntries(entries) };
}

const agi = parseResult('agi', 2060);

describe('Sobol indices of a scenario', () => {
  it('leave nothing to what cannot matter', () => {
    const { drivers, accepted, never } = sobolDrivers(agi, inputs(), ROWS);
    for (const id of ['powerGW', 'dataTokens', 'openLag', 'enhancementMax']) {
      const driver = drivers?.find(({ assumption }) => assumption === id);
      expect(driver?.total.value, id).toBe(0);
    }
    expect(drivers?.[0]?.assumption).toBe('agiFlop');
    expect(accepted).toBeGreaterThan(0.5);
    expect(accepted).toBeLessThan(1);
    expect(never).toBeGreaterThan(0);
  });

  it('give a single uncertain assumption everything', () => {
    const { drivers } = sobolDrivers(agi, only('algoGrowth'), ROWS);
    expect(drivers).toHaveLength(1);
    expect(drivers?.[0]?.total.value).toBeCloseTo(1, 1);
    expect(drivers?.[0]?.first.value).toBeCloseTo(1, 1);
  });

  it('honour rank correlations: the shared part counts in the first order of both', () => {
    const ref = parseResult('central.path.2030.thresholdCost', 2060);
    const pair = only('pricePerfGrowth', 'algoGrowth');
    const tied: ModelInput = {
      ...pair,
      correlations: [{ a: 'pricePerfGrowth', b: 'algoGrowth', rank: 0.8 }],
    };
    const firstOf = (given: ModelInput) => {
      const { drivers } = sobolDrivers(ref, given, ROWS);
      return (
        drivers?.find(({ assumption }) => assumption === 'algoGrowth')?.first.value ?? Number.NaN
      );
    };
    // What a run at the threshold costs does not depend on algorithms, but now it goes with them.
    expect(Math.abs(firstOf(pair))).toBeLessThan(0.1);
    expect(firstOf(tied)).toBeGreaterThan(0.5);
    const { drivers, correlated } = sobolDrivers(ref, tied, ROWS);
    expect(correlated).toHaveLength(2);
    expect(drivers?.find(({ assumption }) => assumption === 'algoGrowth')?.total.value).toBe(0);
  });

  it('share out the choice of the reading of the requirement too', () => {
    const { assumptions } = only('agiFlop');
    const half = {
      ...only('agiFlop'),
      assumptions: { ...assumptions, horizonShare: { value: 0.5, spread: null } },
    };
    const { drivers } = sobolDrivers(agi, half, ROWS);
    const choice = drivers?.find(({ assumption }) => assumption === 'horizonShare');
    expect(drivers).toHaveLength(2);
    expect(choice?.total.value).toBeGreaterThan(0.05);
  });

  it('are none where everything is certain', () => {
    expect(sobolDrivers(agi, only(), ROWS).drivers).toBeNull();
  });

  it('are refused for what no single sample has', () => {
    const ref = parseResult('ensemble.releaseRisk.2030.open.within2', 2060);
    expect(() => sobolDrivers(ref, inputs(), ROWS)).toThrow('No single sample');
  });
});
