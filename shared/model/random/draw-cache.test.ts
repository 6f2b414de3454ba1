import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, type Assumptions, buildAssumptions } from '../assumptions/registry';
import { planEnsemble } from '../ensemble/plan';
import { resolveAssumptions } from '../presets/resolve';
import type { RankCorrelation } from '../results';
import { createDrawCache, MOST_BYTES } from './draw-cache';

const NONE: readonly RankCorrelation[] = [];
const OPTIONS = { horizon: 2060, samples: 1_000, seed: 1 };
/** One array of draws at that size. */
const COLUMN = OPTIONS.samples * Float64Array.BYTES_PER_ELEMENT;

/** The presets' own values with a spread around the first so many numbers of the registry. */
function uncertain(count: number): Assumptions {
  const spread = ASSUMPTIONS.flatMap((each) =>
    each.type === 'number' && each.choices === undefined && each.takesSpread === undefined
      ? [each.id]
      : [],
  ).slice(0, count);
  const memo = resolveAssumptions('memo-2024', {});
  return buildAssumptions(
    ({ id, range: [min, max] }) => ({
      value: memo[id].value,
      spread: spread.includes(id) ? { kind: 'uniform', min, max } : null,
    }),
    // What is off is not drawn.
    () => ({ value: true }),
  );
}

function drawnWith(
  assumptions: Assumptions,
  cache = createDrawCache(),
  correlations: readonly RankCorrelation[] = NONE,
  options = OPTIONS,
) {
  return planEnsemble(assumptions, correlations, options, cache).drawn;
}

describe('what is drawn again', () => {
  const base = resolveAssumptions('memo-2024', {});
  const moved = resolveAssumptions('memo-2024', { costGrowth: { value: 2.5 } });

  it('is only what moved', () => {
    const cache = createDrawCache();
    const before = drawnWith(base, cache);
    const after = drawnWith(moved, cache);
    const same = after.filter(({ draws }, i) => draws === before[i]?.draws);
    expect(same).toHaveLength(before.length - 1);
    expect(drawnWith(base, cache).every(({ draws }, i) => draws === before[i]?.draws)).toBe(true);
  });

  it('is only what is correlated, when correlations change', () => {
    const cache = createDrawCache();
    const before = drawnWith(base, cache);
    const pair = { a: 'costGrowth', b: 'supplyGrowth', rank: 0.5 } as const;
    const after = drawnWith(base, cache, [pair]);
    const same = after.filter(({ draws }, i) => draws === before[i]?.draws);
    expect(same).toHaveLength(before.length - 2);
  });

  it('makes no difference to the draws, whatever was asked before and dropped since', () => {
    const tied: readonly RankCorrelation[] = [
      { a: 'agiFlop', b: 'wmdFlop', rank: 0.6 },
      { a: 'costGrowth', b: 'agiFlop', rank: -0.3 },
    ];
    // Room for a handful of columns: nearly everything is dropped and drawn again.
    const small = createDrawCache(5 * COLUMN);
    const large = createDrawCache();
    for (const value of [1e30, 1e31, 1e32, 1e30]) {
      const assumptions = resolveAssumptions('memo-2024', { agiFlop: { value } });
      for (const correlations of [NONE, tied]) {
        for (const seed of [1, 2]) {
          const options = { ...OPTIONS, seed };
          const fresh = drawnWith(assumptions, createDrawCache(), correlations, options);
          expect(drawnWith(assumptions, large, correlations, options)).toEqual(fresh);
          expect(drawnWith(assumptions, small, correlations, options)).toEqual(fresh);
        }
      }
    }
  });
});

describe('what is kept', () => {
  it('is counted, byte by byte', () => {
    const cache = createDrawCache();
    expect(cache.heldBytes()).toBe(0);
    drawnWith(uncertain(30), cache);
    // The draws of each, and what they were made from.
    expect(cache.heldBytes()).toBe(60 * COLUMN);
    drawnWith(uncertain(30), cache);
    expect(cache.heldBytes()).toBe(60 * COLUMN);
  });

  it('stays within its bound, however long a slider is moved and scenarios change', () => {
    const bound = 64 * COLUMN;
    const cache = createDrawCache(bound);
    const base = uncertain(30);
    for (let step = 0; step < 100; step++) {
      const value = 2 + step / 100;
      const costGrowth = { value, spread: { kind: 'lognormal', factor: 1.2 } } as const;
      drawnWith({ ...base, costGrowth }, cache, NONE, { ...OPTIONS, seed: 1 + (step % 5) });
      expect(cache.heldBytes()).toBeLessThanOrEqual(bound);
    }
  });

  it('leaves a million samples well under a gigabyte, and draws them once', () => {
    expect(MOST_BYTES).toBeLessThan(0.6e9);
    // As many arrays as an ensemble of a million has, each a thousandth of their size.
    const cache = createDrawCache(MOST_BYTES / 1_000);
    const thirty = uncertain(30);
    const before = drawnWith(thirty, cache);
    expect(before).toHaveLength(30);
    expect(cache.heldBytes()).toBe(60 * COLUMN);
    const all = drawnWith(uncertain(60), cache);
    expect(all.length).toBeGreaterThan(45);
    expect(cache.heldBytes()).toBeLessThanOrEqual(MOST_BYTES / 1_000);
    const again = drawnWith(uncertain(60), cache);
    expect(again.every(({ draws }, i) => draws === all[i]?.draws)).toBe(true);
  });

  it('is of one assumption no more than a few values', () => {
    const cache = createDrawCache();
    const held = Array.from({ length: 30 }, (_, step) => {
      const costGrowth = {
        value: 2 + step / 100,
        spread: { kind: 'lognormal', factor: 2 },
      } as const;
      drawnWith({ ...uncertain(0), costGrowth }, cache);
      return cache.heldBytes();
    });
    expect(held.at(-1)).toBe(held.at(-2));
    expect(held.at(-1)).toBeLessThan(12 * COLUMN);
  });
});
