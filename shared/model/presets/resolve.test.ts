import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS } from '../assumptions/registry';
import { inputIssues } from '../assumptions/validate';
import { ModelInputError } from '../errors';
import { PRESETS, presetById } from './presets';
import { resolveAssumption, resolveAssumptions } from './resolve';
import type { Overrides } from './types';

const OPTIONS = { horizon: 2060, samples: 10_000, seed: 1 };

describe('presets', () => {
  it.each(PRESETS)('$id is a complete set that the model can run', ({ id }) => {
    const assumptions = resolveAssumptions(id, {});
    expect(Object.keys(assumptions)).toEqual(ASSUMPTION_IDS);
    expect(inputIssues(assumptions, [], OPTIONS)).toEqual([]);
  });

  it.each(PRESETS)('$id has a name and a sentence of its own', ({ name, about }) => {
    expect(PRESETS.filter((other) => other.name === name)).toHaveLength(1);
    expect(about).toMatch(/\.$/);
  });

  it('changes nothing in the memo preset', () => {
    expect(presetById('memo-2024').overrides).toEqual({});
  });

  it('names an unknown preset', () => {
    expect(() => resolveAssumptions('memo-2025', {})).toThrow(ModelInputError);
    expect(() => presetById('constructor')).toThrow(/"constructor"/);
  });
});

describe('resolving', () => {
  it('lays the scenario over the preset over the memo', () => {
    const resolved = resolveAssumptions('observed-2026', { costGrowth: { value: 2.5 } });
    expect(resolved.costGrowth).toEqual({
      value: 2.5,
      spread: { kind: 'lognormal', factor: 1.25 },
    });
    expect(resolved.refCompute.value).toBe(5.6e25);
    expect(resolved.refCost.value).toBe(7.5e7);
    expect(resolved.flopPerChip.value).toBe(1e15);
  });

  it('carries the spread of the memo along where the preset gives a value alone', () => {
    const { openSpendCap } = resolveAssumptions('observed-2026', {});
    expect(openSpendCap).toEqual({ value: 1e9, spread: { kind: 'lognormal', factor: 5 } });
  });

  it('moves the spread of the preset from the value of the preset', () => {
    const { fabLeadTime } = resolveAssumptions('chip-crunch', { fabLeadTime: { value: 6 } });
    expect(fabLeadTime).toEqual({ value: 6, spread: { kind: 'uniform', min: 5, max: 8 } });
  });

  it('takes a spread that is given as it is, around the value underneath', () => {
    const spread = { kind: 'normal', halfWidth: 1 } as const;
    const { fabLeadTime } = resolveAssumptions('chip-crunch', { fabLeadTime: { spread } });
    expect(fabLeadTime).toEqual({ value: 5, spread });
  });

  it('takes null for certain, and leaves out for the preset', () => {
    expect(
      resolveAssumptions('memo-2024', { agiFlop: { spread: null } }).agiFlop.spread,
    ).toBeNull();
    expect(resolveAssumptions('algorithms-stall', {}).rdSpeedup).toEqual({
      value: 1,
      spread: null,
    });
    expect(resolveAssumptions('memo-2024', { agiFlop: {} }).agiFlop).toEqual({
      value: 1e34,
      spread: { kind: 'lognormal', factor: 1e4 },
    });
  });

  it('turns switches on and off', () => {
    expect(resolveAssumptions('observed-2026', {}).powerOn.value).toBe(true);
    expect(resolveAssumptions('observed-2026', { powerOn: { value: false } }).powerOn.value).toBe(
      false,
    );
  });
});

it.each(PRESETS.map(({ id }) => id))(
  'resolves one assumption as it does all of them: %s',
  (preset) => {
    const overrides: Overrides = {
      costGrowth: { value: 2.1 },
      agiFlop: { spread: null },
      supplyGrowth: { value: 1.9, spread: { kind: 'uniform', min: 1.5, max: 2 } },
      restrictHigh: { value: true },
    };
    const all = resolveAssumptions(preset, overrides);
    for (const id of ASSUMPTION_IDS) {
      expect(resolveAssumption(preset, id, overrides[id]), id).toEqual(all[id]);
    }
  },
);
