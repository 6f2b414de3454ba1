import { describe, expect, it } from 'vitest';
import { drawOutcomes } from '../ensemble/draw-outcomes';
import { runEnsemble } from '../ensemble/run';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { createDrawCache } from '../random/draw-cache';
import {
  dateQuantity,
  leadQuantity,
  pairedShares,
  releaseCostQuantity,
  runQuantity,
  shareDifference,
} from './paired';

const OPTIONS = { horizon: 2060, samples: 2000, seed: 1 };

function draws(overrides: Overrides = {}, options = OPTIONS) {
  return drawOutcomes(resolveAssumptions('memo-2024', overrides), [], options, createDrawCache());
}

function ensemble(overrides: Overrides = {}, options = OPTIONS) {
  const found = runEnsemble(resolveAssumptions('memo-2024', overrides), [], options);
  if (found.contradiction) throw new Error('contradiction');
  return found;
}

const memo = draws();

describe('draws of two scenarios in pairs', () => {
  it('are the draws that the ensemble counts', () => {
    const { accepted, summary } = ensemble();
    expect(memo.accepted.reduce((sum, one) => sum + one, 0) / memo.draws).toBe(accepted);
    const against = draws({ costGrowth: { value: 2 } });
    const difference = shareDifference(memo, against, 'agi', 2040);
    const slow = ensemble({ costGrowth: { value: 2 } });
    expect(difference?.difference).toBeCloseTo(
      (slow.summary.milestones.agi.byYear['2040'] ?? 0) -
        (summary.milestones.agi.byYear['2040'] ?? 0),
      12,
    );
  });

  it('say of a scenario against itself that nothing differs, never included', () => {
    for (const quantity of [
      dateQuantity('agiOpen'),
      leadQuantity('open'),
      releaseCostQuantity,
      runQuantity('cost', 2040),
    ]) {
      expect(pairedShares(memo, memo, quantity)).toMatchObject({ more: 0, less: 0, same: 1 });
    }
    expect(shareDifference(memo, memo, 'wmd', 2030)).toEqual({ difference: 0, error: 0 });
  });

  it('see a small push in every draw, however wide the spread of each scenario is', () => {
    // A requirement a tenth higher in every draw: no date can come earlier.
    const harder = draws({ agiFlop: { value: 1.1e34 } });
    const shares = pairedShares(memo, harder, dateQuantity('agi'));
    expect(shares?.less).toBe(0);
    // The rest is never in both.
    expect((shares?.more ?? 0) + (shares?.same ?? 0)).toBe(1);
    expect(shares?.more).toBeGreaterThan(0.5);
    const turned = pairedShares(harder, memo, dateQuantity('agi'));
    expect(turned).toEqual({ ...shares, more: 0, less: shares?.more });
  });

  it('count a rival that never comes as a longer lead than any, and no lead without AGI', () => {
    const slower = draws({ rivalLag: { value: 15 }, openLag: { value: 15 } });
    expect(pairedShares(memo, slower, leadQuantity('open'))?.more).toBeGreaterThan(0.8);
    // Known not to exist before 2024.25, AGI comes in no draw by 2024.
    const none = draws({}, { ...OPTIONS, horizon: 2024 });
    expect(pairedShares(memo, none, leadQuantity('open'))).toBeNull();
  });

  it('compare runs of the year asked for', () => {
    const rich = draws({ capitalCeiling: { value: 1e12 } });
    expect(pairedShares(memo, rich, runQuantity('cost', 2017))?.more).toBe(0);
    expect(pairedShares(memo, rich, runQuantity('cost', 2050))?.more).toBeGreaterThan(0.5);
    expect(pairedShares(memo, rich, runQuantity('cost', 2090))).toBeNull();
  });
});

describe('the error of a difference of probabilities', () => {
  it('is what the difference scatters by from seed to seed', () => {
    const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
    const found = seeds.map((seed) => {
      const options = { ...OPTIONS, samples: 500, seed };
      const one = draws({}, options);
      const other = draws({ agiFlop: { value: 1e35 } }, options);
      const difference = shareDifference(one, other, 'agi', 2040);
      if (difference === null) throw new Error('no probability');
      return difference;
    });
    const mean = found.reduce((sum, { difference }) => sum + difference, 0) / found.length;
    const scatter = Math.sqrt(
      found.reduce((sum, { difference }) => sum + (difference - mean) ** 2, 0) / (found.length - 1),
    );
    const said = found.reduce((sum, { error }) => sum + error, 0) / found.length;
    // Forty seeds know a scatter to a ninth or so; better draws may halve it.
    expect(scatter).toBeLessThan(said * 1.35);
    expect(scatter).toBeGreaterThan(said * 0.3);
  });

  it('is smaller for draws that are shared than for draws of their own', () => {
    const near = draws({ agiFlop: { value: 1.5e34 } });
    const far = draws({ agiFlop: { value: 1.5e34 } }, { ...OPTIONS, seed: 2 });
    const [shared, apart] = [near, far].map(
      (other) => shareDifference(memo, other, 'agi', 2040)?.error ?? 0,
    );
    expect(shared).toBeLessThan((apart ?? 0) / 2);
  });

  it('shrinks with all the draws of the ensemble, also those not looked at', () => {
    const options = { ...OPTIONS, samples: 40_000 };
    const many = shareDifference(
      draws({}, options),
      draws({ agiFlop: { value: 1e35 } }, options),
      'agi',
      2040,
    );
    const few = shareDifference(memo, draws({ agiFlop: { value: 1e35 } }), 'agi', 2040);
    expect((few?.error ?? 0) / (many?.error ?? 1)).toBeCloseTo(Math.sqrt(20), 0);
  });
});
