import { describe, expect, it } from 'vitest';
import { definitionOf } from '../assumptions/registry';
import { runCentral } from '../central';
import { runEnsemble } from '../ensemble/run';
import type { ModelInput } from '../model-input';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { createEvaluator } from './results/evaluate-result';
import { readResult } from './results/read-result';
import { parseResult } from './results/result-name';
import { inputWithValue, seek } from './seek';

const OPTIONS = { horizon: 2060, samples: 400, seed: 5 };

function inputs(overrides: Overrides = {}): ModelInput {
  return {
    assumptions: resolveAssumptions('memo-2024', overrides),
    correlations: [],
    options: OPTIONS,
  };
}

/** The result by the whole model, which knows nothing of seeking. */
function resultOf(name: string, { assumptions, correlations, options }: ModelInput) {
  const ensemble = name.startsWith('ensemble')
    ? runEnsemble(assumptions, correlations, options)
    : null;
  return readResult(parseResult(name, 2060), runCentral(assumptions, options).results, ensemble);
}

describe('goal seek', () => {
  const evaluate = createEvaluator();

  it.each([
    ['algoGrowth', 'agi', 2035],
    ['wmdFlop', 'wmd', 2027],
    ['capitalCeiling', 'central.path.2035.frontier', 1e30],
    ['refCost', 'central.path.2030.thresholdCost', 1e8],
    ['agiFlop', 'ensemble.agi.p50', 2040],
    ['algoGrowth', 'ensemble.agi.byYear.2035', 0.5],
  ] as const)('put back, the value of %s makes %s %d', (id, name, target) => {
    const { solution } = seek(parseResult(name, 2060), id, target, inputs(), evaluate);
    expect(solution).not.toBeNull();
    const reached = resultOf(name, inputWithValue(inputs(), id, solution?.value as number));
    const allowed = name.includes('byYear')
      ? 2 / OPTIONS.samples
      : 1e-3 * (target > 1e4 ? target : 1);
    expect(Math.abs((reached ?? Number.NaN) - target)).toBeLessThanOrEqual(allowed);
  });

  it.each([
    ['costGrowth', 'agi.byYear.2035', 0.65, 2027],
    ['agiFlop', 'agi.byYear.2035', 0.5, 2027],
    ['costGrowth', 'releaseRisk.2026.frontier.within5', 0.7, 2020],
  ] as const)(
    'with %s %s comes to %d within one of the few draws it is taken over',
    (id, name, target, notBefore) => {
      const given = inputs({
        notBeforeAgi: { value: notBefore },
        notBeforeWmd: { value: notBefore },
      });
      const { solution } = seek(parseResult(`ensemble.${name}`, 2060), id, target, given, evaluate);
      const there = inputWithValue(given, id, solution?.value as number);
      const read = (result: string) => resultOf(`ensemble.${result}`, there) ?? Number.NaN;
      const among = name.endsWith('within5') ? read(name.replace('within5', 'notHigh')) : 1;
      const draws = OPTIONS.samples * read('accepted') * among;
      expect(draws).toBeLessThan(OPTIONS.samples / 2);
      expect(Math.abs(read(name) - target)).toBeLessThanOrEqual(1 / draws + 1e-3);
    },
  );

  it('takes no value for the target because there are hardly any draws to be near it', () => {
    const ref = parseResult('ensemble.releaseRisk.2028.frontier.within2', 2060);
    const { solution, present } = seek(ref, 'costGrowth', 0.9, inputs(), evaluate);
    // A single draw away is far from what is sought.
    expect(present.reading.step).toBeGreaterThan(0.1);
    expect(solution).toBeNull();
  });

  it('says what can be reached where the target cannot', () => {
    const { solution, least, most } = seek(
      parseResult('agi', 2060),
      'costGrowth',
      2020,
      inputs(),
      evaluate,
    );
    expect(solution).toBeNull();
    expect(least.reading.counted).toBeGreaterThan(2020);
    // Nothing in a scan of its own lies outside.
    const [low, high] = definitionOf('costGrowth').range;
    for (let value = low; value <= high; value += 0.11) {
      const { counted } = evaluate(
        parseResult('agi', 2060),
        inputWithValue(inputs(), 'costGrowth', value),
      );
      expect(counted).toBeGreaterThanOrEqual(least.reading.counted - 0.05);
      expect(counted).toBeLessThanOrEqual(most.reading.counted + 0.05);
    }
  });

  it('gives the nearest of several values', () => {
    // A lag and a spending cap can both hold open weights back: the cap's far values change nothing.
    const here = evaluate(parseResult('agiOpen', 2060), inputs()).counted;
    const { solution, present } = seek(
      parseResult('agiOpen', 2060),
      'openSpendCap',
      here,
      inputs(),
      evaluate,
    );
    expect(solution?.value).toBe(present.value);
  });

  it('does not call a jump across the target a solution', () => {
    // Restricting release moves open AGI from a date to never, and to nothing between.
    const ref = parseResult('agiOpen', 2060);
    const { solution, most } = seek(ref, 'restrictHigh', 2060.5, inputs(), evaluate);
    expect(solution).toBeNull();
    expect(most.reading.never).toBe(true);
    const late = seek(parseResult('agi', 2060), 'agiFlop', 2060.9, inputs(), evaluate);
    expect(late.solution).toBeNull();
    expect(late.jump?.[1].reading.never).toBe(true);
  });

  it('tries every choice where there are few', () => {
    const eight = resultOf('central.path.2040.frontier', inputs({ trainingBits: { value: 8 } }));
    const ref = parseResult('central.path.2040.frontier', 2060);
    const { solution, range } = seek(ref, 'trainingBits', eight ?? 0, inputs(), evaluate);
    expect(solution?.value).toBe(8);
    expect(range).toEqual([4, 16]);
  });

  it('moves the spread with the value', () => {
    const moved = inputWithValue(inputs(), 'fabLeadTime', 6).assumptions.fabLeadTime;
    expect(moved.spread).toEqual({ kind: 'uniform', min: 5, max: 7 });
  });
});
