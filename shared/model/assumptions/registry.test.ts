import { describe, expect, it } from 'vitest';
import { PRESETS } from '../presets/presets';
import { resolveAssumptions } from '../presets/resolve';
import { LEGAL_THRESHOLDS } from './legal-thresholds';
import { ASSUMPTIONS } from './registry';
import type { NumericDefinition } from './types';

const NUMERIC = ASSUMPTIONS.filter(
  (definition): definition is typeof definition & NumericDefinition => definition.type === 'number',
);

function figures({ evidence }: NumericDefinition): number[] {
  return evidence.flatMap(({ value, interval }) => [
    ...(value === undefined ? [] : [value]),
    ...(interval ?? []),
  ]);
}

describe.each(ASSUMPTIONS)('$id', ({ label, meaning, evidence, type }) => {
  it('says what it is, where it enters and what speaks for it', () => {
    expect(label).toMatch(/^\S.*\S$/);
    expect(label.length).toBeLessThanOrEqual(32);
    expect(meaning).toMatch(/\.$/);
    if (evidence.length > 0 || type === 'switch') return;
    // Without a source, the text itself says that it is a judgement or how the figure comes about.
    expect(meaning).toMatch(/judgement|that makes/);
  });
});

describe.each(NUMERIC)('$id', (definition) => {
  const { range, slider, scale, value, choices } = definition;

  it('has a slider inside its range that reaches every preset and every figure of the evidence', () => {
    expect(slider[0]).toBeGreaterThanOrEqual(range[0]);
    expect(slider[1]).toBeLessThanOrEqual(range[1]);
    // A replication takes what it does not count out of reach; sliders stretch to that when it is chosen.
    const presets = PRESETS.filter(({ kind }) => kind !== 'replication').map(({ id }) =>
      Number(resolveAssumptions(id, {})[definition.id].value),
    );
    for (const figure of [value, ...presets, ...figures(definition)]) {
      expect(figure).toBeGreaterThanOrEqual(slider[0]);
      expect(figure).toBeLessThanOrEqual(slider[1]);
    }
  });

  it('can be drawn on its scale', () => {
    expect(range[0]).toBeLessThan(range[1]);
    if (scale === 'log') expect(range[0]).toBeGreaterThan(0);
    for (const choice of choices ?? []) {
      expect(choice).toBeGreaterThanOrEqual(range[0]);
      expect(choice).toBeLessThanOrEqual(range[1]);
    }
  });

  it('quotes intervals that contain the figure they go with', () => {
    for (const { value: figure, interval } of definition.evidence) {
      if (interval === undefined) continue;
      expect(interval[0]).toBeLessThan(interval[1]);
      if (figure === undefined) continue;
      expect(figure).toBeGreaterThanOrEqual(interval[0]);
      expect(figure).toBeLessThanOrEqual(interval[1]);
    }
  });
});

describe('the registry', () => {
  it('names every assumption once', () => {
    const ids = ASSUMPTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = ASSUMPTIONS.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('keeps the levers of policy apart from assumptions about the world', () => {
    const levers = ASSUMPTIONS.filter(({ kind }) => kind === 'policy').map(({ id }) => id);
    expect(levers).toEqual([
      'thresholdFlop',
      'thresholdYear',
      'thresholdGrowth',
      'restrictHigh',
      'restrictAbroad',
      'theftLag',
    ]);
  });

  it('gives the memo as a source of everything marked as its figure', () => {
    for (const { id, fromMemo, evidence } of ASSUMPTIONS) {
      if (!fromMemo) continue;
      expect(
        evidence.some(({ source }) => source.startsWith('T. Larsen')),
        id,
      ).toBe(true);
    }
  });

  it('offers thresholds in law that the threshold can be set to', () => {
    const threshold = NUMERIC.find(({ id }) => id === 'thresholdFlop');
    for (const { flop } of LEGAL_THRESHOLDS) {
      expect(flop).toBeGreaterThanOrEqual(threshold!.slider[0]);
      expect(flop).toBeLessThanOrEqual(threshold!.slider[1]);
    }
  });
});
