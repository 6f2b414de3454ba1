import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelInput } from '../model-input';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { explainDifference } from './difference';
import { explainDisagreement } from './disagreement';
import { createEvaluator } from './results/evaluate-result';
import { parseResult } from './results/result-name';

const OPTIONS = { horizon: 2060, samples: 200, seed: 1 };
const evaluate = createEvaluator();

function inputs(overrides: Overrides, preset = 'memo-2024'): ModelInput {
  return { assumptions: resolveAssumptions(preset, overrides), correlations: [], options: OPTIONS };
}

const OURS = inputs({});
const SLOW = inputs({ costGrowth: { value: 2 }, algoGrowth: { value: 2.2 } });
const STRICT = inputs({
  agiFlop: { value: 1e36 },
  thresholdFlop: { value: 1e25 },
  restrictHigh: { value: true },
});
const TEAM = [OURS, SLOW, STRICT];

function explain(name: string, members: readonly ModelInput[], shares: readonly number[]) {
  return explainDisagreement(
    parseResult(name, OPTIONS.horizon),
    members.map((each, i) => ({ inputs: each, share: shares[i] ?? 0 })),
    evaluate,
  );
}

const anyShares = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => weights.map((weight) => weight / weights.reduce((a, b) => a + b, 0)));

describe('what the spread between members comes from', () => {
  it.each(['agi', 'thresholdBlindWmd', 'highOpen', 'ensemble.agi.p50', 'path.2035.frontier'])(
    'adds up to the weighted variance, with any weights: %s',
    (name) => {
      const ref = parseResult(name, OPTIONS.horizon);
      const of = TEAM.map((each) => {
        const { counted } = evaluate(ref, each);
        return ref.unit === 'flop' ? Math.log10(counted) : counted;
      });
      fc.assert(
        fc.property(anyShares, (shares) => {
          const { variance, mean, parts, world, policy } = explain(name, TEAM, shares);
          // By all pairs, which is not how it is summed.
          let pairs = 0;
          for (const i of [0, 1, 2]) {
            for (const j of [0, 1, 2]) {
              pairs +=
                ((shares[i] ?? 0) * (shares[j] ?? 0) * ((of[i] ?? 0) - (of[j] ?? 0)) ** 2) / 2;
            }
          }
          expect(variance).toBeCloseTo(pairs, 9);
          expect(mean).toBeCloseTo(
            shares.reduce((sum, s, i) => sum + s * (of[i] ?? 0), 0),
            9,
          );
          expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(variance, 9);
          expect(world + policy).toBeCloseTo(variance, 9);
        }),
        { numRuns: name.startsWith('ensemble') ? 3 : 10 },
      );
    },
  );

  it('of two members is why they differ, by how far they are apart', () => {
    const { parts, variance } = explain('agi', [OURS, SLOW], [0.5, 0.5]);
    const difference = explainDifference(parseResult('agi', 2060), OURS, SLOW, evaluate);
    for (const { assumption, value } of difference.parts) {
      const share = (parts.find((part) => part.assumption === assumption)?.value ?? 0) / variance;
      expect(share).toBeCloseTo(value / difference.total, 9);
    }
  });

  it('does not depend on the order of the members, nor on one without weight', () => {
    const shares = [0.5, 0.3, 0.2];
    const there = explain('agi', TEAM, shares);
    const back = explain('agi', [...TEAM].reverse(), [...shares].reverse());
    for (const { assumption, value } of there.parts) {
      expect(back.parts.find((part) => part.assumption === assumption)?.value).toBeCloseTo(
        value,
        9,
      );
    }
    const without = explain('agi', TEAM, [0.5, 0.5, 0]);
    expect(without.parts).toEqual(explain('agi', [OURS, SLOW], [0.5, 0.5]).parts);
    expect(without.readings[2]).toBeNull();
  });

  it('keeps policy apart, and gives nothing to what does not move the result', () => {
    const { parts, policy } = explain('agi', TEAM, [1 / 3, 1 / 3, 1 / 3]);
    expect(parts.find(({ assumption }) => assumption === 'thresholdFlop')).toMatchObject({
      kind: 'policy',
      value: 0,
    });
    expect(policy).toBe(0);
    expect(explain('highOpen', [OURS, STRICT], [0.5, 0.5]).policy).toBeGreaterThan(0);
  });

  it('finds what brings members closer together', () => {
    // Dearer AGI is later, faster algorithms are earlier: they all but cancel.
    const both = inputs({ agiFlop: { value: 1e36 }, algoGrowth: { value: 4 } });
    const { parts } = explain('agi', [OURS, both], [0.5, 0.5]);
    expect(Math.min(...parts.map(({ value }) => value))).toBeLessThan(0);
  });

  it('is nothing where all agree', () => {
    const { variance, parts } = explain('agi', [OURS, inputs({})], [0.5, 0.5]);
    expect({ variance, parts }).toEqual({ variance: 0, parts: [] });
  });

  it('is sampled where two differ in more than ten assumptions, and says how well', () => {
    const observed = inputs({}, 'observed-2026');
    const { exact, parts, variance } = explain('agi', [OURS, SLOW, observed], [0.4, 0.3, 0.3]);
    expect(exact).toBe(false);
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(variance, 9);
    expect(Math.max(...parts.map(({ error }) => error ?? 0))).toBeGreaterThan(0);
  });
});
