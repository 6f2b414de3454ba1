import { describe, expect, it } from 'vitest';
import type { ModelInput } from '../model-input';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { createDrawCache } from '../random/draw-cache';
import { fourInputs, fourLines, resultSeries } from './four-lines';
import { createEvaluator } from './results/evaluate-result';
import { parseResult } from './results/result-name';

const OPTIONS = { horizon: 2060, samples: 300, seed: 1 };
const evaluate = createEvaluator();

function inputs(overrides: Overrides): ModelInput {
  return {
    assumptions: resolveAssumptions('memo-2024', overrides),
    correlations: [],
    options: OPTIONS,
  };
}

const WORLD: Overrides = { costGrowth: { value: 2 }, openLag: { value: 0.5 } };
const POLICY: Overrides = { restrictHigh: { value: true }, thresholdFlop: { value: 1e25 } };
const A = inputs({});
const B = inputs({ ...WORLD, ...POLICY });

function lines(name: string, a = A, b = B) {
  return fourLines(parseResult(name, 2060), a, b, evaluate);
}

describe('the four lines', () => {
  it.each([
    'highOpen',
    'thresholdBlindWmd',
    'ensemble.tiers.2032.open.high',
    'path.2030.thresholdCost',
  ])('are the scenarios as they are, and each world under the other’s policy: %s', (name) => {
    const ref = parseResult(name, 2060);
    const { readings } = lines(name);
    expect(readings).toEqual([
      [evaluate(ref, inputs({})), evaluate(ref, inputs(POLICY))],
      [evaluate(ref, inputs(WORLD)), evaluate(ref, inputs({ ...WORLD, ...POLICY }))],
    ]);
  });

  it('lead from one scenario to the other by either way round, with one interaction', () => {
    const { readings, policy, world, interaction } = lines('ensemble.tiers.2032.open.high');
    const total = readings[1][1].counted - readings[0][0].counted;
    expect(policy[0] + world[1]).toBeCloseTo(total, 12);
    expect(world[0] + policy[1]).toBeCloseTo(total, 12);
    expect(world[0] + policy[0] + interaction).toBeCloseTo(total, 12);
    // In the world where open weights follow closely, preventing their release buys more.
    expect(policy[1]).toBeLessThan(0);
    expect(interaction).not.toBe(0);
  });

  it('say what each is made of', () => {
    const { levers, conditions } = lines('agi');
    expect(levers).toEqual(['thresholdFlop', 'restrictHigh']);
    expect(conditions).toEqual(['costGrowth', 'openLag']);
  });

  it('buy nothing where the levers are the same', () => {
    const { policy, levers, world } = lines('highOpen', A, inputs(WORLD));
    expect({ policy, levers }).toEqual({ policy: [0, 0], levers: [] });
    expect(world[0]).not.toBe(0);
  });

  it('keep the correlations with the world', () => {
    const tied = { ...B, correlations: [{ a: 'costGrowth', b: 'agiFlop', rank: 0.5 } as const] };
    const [first, second] = fourInputs(A, tied);
    expect(first.map(({ correlations }) => correlations.length)).toEqual([0, 0]);
    expect(second.map(({ correlations }) => correlations.length)).toEqual([1, 1]);
  });
});

describe('a result over the years', () => {
  const series = (name: string, of = A) =>
    resultSeries(parseResult(name, 2060), of, createDrawCache());
  const at = (name: string, year: number) => {
    const found = series(name);
    return found?.values[found.times.indexOf(year)];
  };

  it.each(['ensemble.agi.byYear.2040', 'path.2040.thresholdCost', 'ensemble.tiers.2040.open.high'])(
    'goes through the result itself: %s',
    (name) => expect(at(name, 2040)).toBe(evaluate(parseResult(name, 2060), A).value),
  );

  it('is the probability that it has come by then, for any date', () => {
    expect(at('central.agi', 2040)).toBe(at('ensemble.agi.byYear.2040', 2040));
    expect(at('ensemble.agi.p50', 2040)).toBe(at('ensemble.agi.byYear.2040', 2040));
  });

  it('has gaps where there is no value, and is not there for a result of no year', () => {
    expect(at('path.2040.power', 2040)).toBeNull();
    expect(series('supply.largestRun')).toBeNull();
    const none = inputs({ agiFlop: { value: 1e20, spread: null }, brainFlop: { value: 1e15 } });
    expect(series('agi', none)).toBeNull();
  });
});
