import { describe, expect, it } from 'vitest';
import { runCentral } from '../central';
import { runEnsemble } from '../ensemble/run';
import type { ModelInput } from '../model-input';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { sobolDrivers } from './drivers';
import { createEvaluator } from './results/evaluate-result';
import { parseResult } from './results/result-name';
import { tornado } from './tornado';

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

describe('swings', () => {
  it('are the model’s dates at the 10th and 90th percentile', () => {
    const swings = tornado(agi, inputs(), createEvaluator());
    const { low, high } = swings.find(({ assumption }) => assumption === 'fabLeadTime') ?? {};
    // Uniform from 3 to 5 years.
    expect(low?.value).toBeCloseTo(3.2, 9);
    expect(high?.value).toBeCloseTo(4.8, 9);
    for (const end of [low, high]) {
      const assumptions = resolveAssumptions('memo-2024', {
        fabLeadTime: { value: end?.value as number },
      });
      expect(end?.reading.value).toBe(runCentral(assumptions, OPTIONS).results.milestones.agi);
    }
  });

  it('of what is switched off are nothing, and come last', () => {
    const swings = tornado(agi, inputs(), createEvaluator());
    const power = swings.find(({ assumption }) => assumption === 'powerGW');
    expect(power?.swing).toBe(0);
    expect(Math.abs(swings[0]?.swing ?? 0)).toBeGreaterThan(1);
  });

  it('hold the policy lever off and on', () => {
    const restricted = tornado(parseResult('agiOpen', 2060), inputs(), createEvaluator()).find(
      ({ assumption }) => assumption === 'restrictHigh',
    );
    expect(restricted).toMatchObject({ kind: 'policy', high: { reading: { never: true } } });
  });

  it('are refused with the end at which the result has no value', () => {
    // AGI at the low end would have been there before it is known not to have been, in every sample.
    const early = inputs({ agiFlop: { value: 1e28 } });
    const ref = parseResult('ensemble.agi.p50', 2060);
    expect(createEvaluator()(ref, early).value).not.toBeNull();
    expect(() => tornado(ref, early, createEvaluator())).toThrow(
      /^With “AGI requirement” at its 10th percentile, ensemble\.agi\.p50 cannot be taken/,
    );
  });

  it('of a probability are probabilities of the ensemble', () => {
    const ref = parseResult('ensemble.agi.byYear.2035', 2060);
    const [largest] = tornado(ref, only('agiFlop', 'algoGrowth'), createEvaluator());
    const { assumption, low } = largest ?? {};
    const fixed = only(assumption === 'agiFlop' ? 'algoGrowth' : 'agiFlop');
    const assumptions = {
      ...fixed.assumptions,
      [assumption ?? '']: { value: low?.value, spread: null },
    } as ModelInput['assumptions'];
    const ensemble = runEnsemble(assumptions, [], OPTIONS);
    expect(low?.reading.value).toBe(
      ensemble.contradiction ? null : ensemble.summary.milestones.agi.byYear['2035'],
    );
  });
});

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

  it('are none where everything is certain', () => {
    expect(sobolDrivers(agi, only(), ROWS).drivers).toBeNull();
  });

  it('are refused for what no single sample has', () => {
    const ref = parseResult('ensemble.releaseRisk.2030.open.within2', 2060);
    expect(() => sobolDrivers(ref, inputs(), ROWS)).toThrow('No single sample');
  });
});
