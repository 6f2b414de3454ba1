import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelInput } from '../model-input';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { differenceSources, explainDifference } from './difference';
import { createEvaluator } from './results/evaluate-result';
import { parseResult } from './results/result-name';
import { shapleyExact, shapleySampled } from './shapley';

/** Every order in which the players can join. */
function orders(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    orders(players.filter((player) => player !== first)).map((rest) => [first, ...rest]),
  );
}

/** What each player adds, averaged over all orders, by doing just that. */
function byBruteForce(players: number, worth: (has: Uint8Array) => number): number[] {
  const all = orders(Array.from({ length: players }, (_, i) => i));
  const sums = new Array<number>(players).fill(0);
  for (const order of all) {
    const has = new Uint8Array(players);
    for (const player of order) {
      const before = worth(has);
      has[player] = 1;
      sums[player] = (sums[player] as number) + worth(has) - before;
    }
  }
  return sums.map((sum) => sum / all.length);
}

/** A game whose coalitions are worth what a table says. */
const anyGame = fc.integer({ min: 1, max: 5 }).chain((players) =>
  fc
    .array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    })
    .map((table) => ({
      players,
      worth: (has: Uint8Array) => table[has.reduce((mask, bit, i) => mask | (bit << i), 0)] ?? 0,
    })),
);

describe('Shapley values', () => {
  it('are those of brute force over all orders', () => {
    fc.assert(
      fc.property(anyGame, ({ players, worth }) => {
        const { values } = shapleyExact(players, worth);
        for (const [i, value] of byBruteForce(players, worth).entries()) {
          expect(values[i]).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  it('of the glove game are the textbook’s', () => {
    // One left glove, two right ones: a pair is worth 1.
    const worth = (has: Uint8Array) => Math.min(has[0] ?? 0, (has[1] ?? 0) + (has[2] ?? 0));
    const { values } = shapleyExact(3, worth);
    for (const [i, value] of [4 / 6, 1 / 6, 1 / 6].entries()) {
      expect(values[i]).toBeCloseTo(value, 12);
    }
  });

  it('sampled, add up to the whole and are within their errors of the exact ones', () => {
    fc.assert(
      fc.property(anyGame, fc.integer({ min: 0, max: 1e6 }), ({ players, worth }, seed) => {
        const exact = shapleyExact(players, worth);
        const { values, errors } = shapleySampled(players, worth, 200, seed);
        const total = exact.values.reduce((a, b) => a + b, 0);
        expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 9);
        for (const [i, value] of values.entries()) {
          // Five standard errors: a miss in some millions of values; orders repeat with few players.
          const allowed = 5 * (errors?.[i] ?? 0) + 1e-9;
          expect(Math.abs(value - (exact.values[i] as number))).toBeLessThan(allowed);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});

const OPTIONS = { horizon: 2060, samples: 300, seed: 1 };

function inputs(overrides: Overrides, preset = 'memo-2024'): ModelInput {
  return { assumptions: resolveAssumptions(preset, overrides), correlations: [], options: OPTIONS };
}

describe('the difference of two scenarios', () => {
  const evaluate = createEvaluator();
  const a = inputs({});
  const b = inputs({
    costGrowth: { value: 2.4 },
    algoGrowth: { value: 3.5 },
    agiFlop: { value: 1e33 },
    thresholdFlop: { value: 1e25 },
  });

  it.each(['agi', 'thresholdBlindWmd', 'ensemble.agi.p50', 'ensemble.wmd.byYear.2030'])(
    'adds up, and is the opposite the other way round: %s',
    (name) => {
      const ref = parseResult(name, OPTIONS.horizon);
      const there = explainDifference(ref, a, b, evaluate);
      const back = explainDifference(ref, b, a, evaluate);
      expect(there.total).toBeCloseTo(there.b.counted - there.a.counted, 12);
      expect(there.parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(there.total, 9);
      expect(there.world + there.policy).toBeCloseTo(there.total, 9);
      for (const part of there.parts) {
        const opposite = back.parts.find(({ assumption }) => assumption === part.assumption);
        expect(opposite?.value).toBeCloseTo(-part.value, 9);
      }
    },
  );

  it('keeps policy apart from the world', () => {
    const { parts, policy } = explainDifference(parseResult('agi', 2060), a, b, evaluate);
    // A threshold is watched, it does not move AGI.
    expect(parts.find(({ assumption }) => assumption === 'thresholdFlop')).toMatchObject({
      kind: 'policy',
      value: 0,
    });
    expect(policy).toBe(0);
    const blind = explainDifference(parseResult('thresholdBlindWmd', 2060), a, b, evaluate);
    expect(blind.policy).not.toBe(0);
  });

  it('counts a date that never comes as a year after the horizon', () => {
    const far = inputs({ agiFlop: { value: 1e45 } });
    const {
      b: never,
      total,
      a: here,
    } = explainDifference(parseResult('agi', 2060), a, far, evaluate);
    expect(never).toEqual({ value: null, counted: 2061, never: true });
    expect(total).toBe(2061 - here.counted);
  });

  it('knows that a spread matters to the ensemble alone', () => {
    const wider = inputs({ agiFlop: { spread: { kind: 'lognormal', factor: 10 } } });
    expect(differenceSources('central', a, wider)).toEqual([]);
    expect(differenceSources('ensemble', a, wider)).toEqual(['agiFlop']);
  });

  it('samples orders where more than ten assumptions differ, and says how well', () => {
    const observed = inputs({}, 'observed-2026');
    const ref = parseResult('agi', 2060);
    const sampled = explainDifference(ref, a, observed, evaluate);
    expect(sampled.parts.length).toBeGreaterThan(10);
    expect(sampled.exact).toBe(false);
    expect(sampled.parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(sampled.total, 9);
    expect(Math.max(...sampled.parts.map(({ error }) => error ?? 0))).toBeGreaterThan(0);
  });
});
