import { describe, expect, it } from 'vitest';
import { buildScenario } from '#shared/testing/scenario-builder';
import { changedAssumptions } from './changed';
import { createScenario } from './create';
import { scenarioToModel } from './to-model';

describe('changed assumptions', () => {
  it('are none in a new scenario, whatever its preset', () => {
    expect(changedAssumptions(buildScenario({ preset: 'observed-2026' }))).toEqual([]);
  });

  it('are those of which value or spread differ from the preset, in registry order', () => {
    const assumptions = {
      restrictHigh: { value: true },
      agiFlop: { spread: null },
      costGrowth: { value: 2 },
    };
    expect(changedAssumptions(buildScenario({ assumptions }))).toEqual([
      'costGrowth',
      'agiFlop',
      'restrictHigh',
    ]);
  });

  it('are not those that say the same again, or have a note only', () => {
    const assumptions = {
      costGrowth: { value: 3.1 },
      agiFlop: { spread: { factor: 1e4, kind: 'lognormal' as const } },
      runDays: { note: 'implied by the memo' },
    };
    expect(changedAssumptions(buildScenario({ assumptions }))).toEqual([]);
  });
});

describe('a new scenario', () => {
  it('refuses a preset there is not', () => {
    const begin = { id: 'x', now: '2026-01-01T00:00:00Z', preset: 'none', name: 'n' };
    expect(() => createScenario(begin)).toThrow(/no preset "none"/);
  });

  it('asks the model for its preset, correlations and options', () => {
    const correlations = [{ a: 'costGrowth', b: 'capitalCeiling', rank: 0.3 }] as const;
    const model = scenarioToModel(
      buildScenario({ preset: 'observed-2026', correlations, horizon: 2050, seed: 9 }),
    );
    expect(model.assumptions.refCompute.value).toBe(5.6e25);
    expect(model.correlations).toEqual(correlations);
    expect(model.options).toEqual({ horizon: 2050, samples: 10_000, seed: 9 });
  });
});
