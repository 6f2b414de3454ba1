import { describe, expect, it } from 'vitest';
import { definitionOf } from '../assumptions/registry';
import { runCentral } from '../central';
import { runEnsemble } from '../ensemble/run';
import type { ModelInput } from '../model-input';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { createEvaluator } from './results/evaluate-result';
import { parseResult } from './results/result-name';
import { isTelling, type Swings } from './swing';
import { tornado } from './tornado';

const OPTIONS = { horizon: 2060, samples: 4_000, seed: 1 };
/** Nothing is ruled out. */
const ALL: Overrides = { notBeforeAgi: { value: 2015 }, notBeforeWmd: { value: 2015 } };

function inputs(overrides: Overrides = {}): ModelInput {
  return {
    assumptions: resolveAssumptions('memo-2024', overrides),
    correlations: [],
    options: OPTIONS,
  };
}

/** The memo's assumptions with all but the named ones certain. */
function only(overrides: Overrides, ...uncertain: readonly string[]): ModelInput {
  const given = inputs(overrides);
  const entries = Object.entries(given.assumptions).map(([id, assumption]) => [
    id,
    'spread' in assumption && !uncertain.includes(id)
      ? { ...assumption, spread: null }
      : assumption,
  ]);
  return { ...given, assumptions: Object.fromEntries(entries) };
}

const agi = parseResult('agi', 2060);
const median = parseResult('ensemble.agi.p50', 2060);
const rowOf = ({ swings }: Swings, id: string) =>
  swings.find(({ assumption }) => assumption === id);

describe('swings on the central path', () => {
  it('are the model’s dates at the 10th and 90th percentile', () => {
    const { low, high } = rowOf(tornado(agi, inputs()), 'fabLeadTime') ?? {};
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

  it('of what is switched off are none', () => {
    const { swings, withoutEffect } = tornado(agi, inputs());
    expect(withoutEffect).toContain('powerGW');
    expect(Math.abs(swings[0]?.swing ?? 0)).toBeGreaterThan(1);
  });

  it('hold the policy lever off and on', () => {
    const restricted = rowOf(tornado(parseResult('agiOpen', 2060), inputs()), 'restrictHigh');
    expect(restricted).toMatchObject({ kind: 'policy', high: { reading: { never: true } } });
  });
});

describe('swings within the accepted samples', () => {
  it('are the dates at the percentiles where nothing else is uncertain', () => {
    const { low, high } = rowOf(tornado(median, only(ALL, 'algoGrowth')), 'algoGrowth') ?? {};
    for (const end of [low, high]) {
      const certain = { algoGrowth: { value: end?.value as number, spread: null } };
      const { results } = runCentral(resolveAssumptions('memo-2024', certain), OPTIONS);
      expect(Math.abs((end?.reading.value ?? 0) - (results.milestones.agi ?? 0))).toBeLessThan(
        0.15,
      );
    }
  });

  it('agree with holding the assumption where nothing is ruled out', () => {
    const given = inputs(ALL);
    const found = tornado(median, given);
    const evaluate = createEvaluator();
    for (const id of ['agiFlop', 'algoGrowth', 'rdSpeedup'] as const) {
      const row = rowOf(found, id);
      const held = [row?.low, row?.high].map((end) => {
        const assumptions = {
          ...given.assumptions,
          [id]: { value: end?.value as number, spread: null },
        };
        return evaluate(median, { ...given, assumptions }).counted;
      });
      const [low = 0, high = 0] = held;
      expect(Math.abs((row?.swing ?? 0) - (high - low)), id).toBeLessThan(
        0.3 + 3 * (row?.error ?? 0),
      );
    }
  });

  it('take both ends from samples that are accepted', () => {
    // Held at its low end alone, every date would be one that is known not to have been.
    const early = inputs({ agiFlop: { value: 1e28 } });
    const found = tornado(median, early);
    expect(rowOf(found, 'agiFlop')?.swing).toBeGreaterThan(0);
    for (const { low, high } of found.swings) {
      expect(Math.min(low.reading.counted, high.reading.counted)).toBeGreaterThan(2024.25);
    }
  });

  it('set apart what only tells which samples were ruled out', () => {
    const known = inputs({ notBeforeAgi: { value: 2026.9 }, notBeforeWmd: { value: 2026.9 } });
    const { swings, ruledOutOnly, withoutEffect } = tornado(median, known);
    expect(ruledOutOnly).toEqual(['wmdFlop']);
    expect(withoutEffect).toEqual(expect.arrayContaining(['openLag', 'powerGW', 'restrictHigh']));
    expect(swings[0]?.assumption).toBe('agiFlop');
    // It moves its own milestone, and is ruled out by nothing where nothing is known.
    const own = tornado(parseResult('ensemble.wmd.p50', 2060), known);
    expect(rowOf(own, 'wmdFlop')?.swing).toBeGreaterThan(0.3);
    expect(tornado(median, inputs(ALL)).withoutEffect).toContain('wmdFlop');
  });

  it('stray from seed to seed by what they are said to', () => {
    const seeds = Array.from({ length: 24 }, (_, seed) => seed + 1);
    const found = seeds.map((seed) => {
      const given = { ...inputs(), options: { ...OPTIONS, samples: 1_500, seed } };
      const { swing = Number.NaN, error } = rowOf(tornado(median, given), 'rdSpeedup') ?? {};
      return { swing, error: error ?? Number.NaN };
    });
    const meanOf = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
    const mean = meanOf(found.map(({ swing }) => swing));
    const strays = Math.sqrt(meanOf(found.map(({ swing }) => (swing - mean) ** 2)));
    const error = meanOf(found.map((each) => each.error));
    expect(strays).toBeLessThan(1.5 * error);
    expect(strays).toBeGreaterThan(error / 4);
  });

  it('are marked where few samples stand behind them, and tell nothing then', () => {
    const few = { ...inputs(), options: { ...OPTIONS, samples: 500 } };
    const { swings } = tornado(median, few);
    expect(swings.length).toBeGreaterThan(3);
    expect(swings.every(({ sparse }) => sparse)).toBe(true);
    expect(swings.some(isTelling)).toBe(false);
    expect(tornado(median, inputs()).swings.some(isTelling)).toBe(true);
  });

  it('of the lever are the ensemble with it off and with it on', () => {
    const ref = parseResult('ensemble.highOpen.byYear.2030', 2060);
    const row = rowOf(tornado(ref, inputs()), 'restrictHigh');
    const shares = [false, true].map((value) => {
      const ensemble = runEnsemble(
        resolveAssumptions('memo-2024', { restrictHigh: { value } }),
        [],
        OPTIONS,
      );
      return ensemble.contradiction
        ? Number.NaN
        : ensemble.summary.milestones.highOpen.byYear['2030'];
    });
    expect([row?.low.reading.value, row?.high.reading.value]).toEqual(shares);
  });

  it('hold both readings of the requirement against each other', () => {
    const mixed = inputs({ horizonShare: { value: 0.4 } });
    const row = rowOf(tornado(median, mixed), 'horizonShare');
    expect([row?.low.value, row?.high.value]).toEqual([0, 1]);
    const alone = [0, 1].map(
      (value) => createEvaluator()(median, inputs({ horizonShare: { value } })).counted,
    );
    const [compute = 0, lengths = 0] = alone;
    expect(Math.abs((row?.swing ?? 0) - (lengths - compute))).toBeLessThan(
      0.2 + 3 * (row?.error ?? 0),
    );
  });

  it.each([
    'ensemble.lead.open.p50',
    'ensemble.path.2030.frontier.p50',
    'ensemble.firstBinding.money.p50',
    'ensemble.tiers.2026.frontier.high',
    'ensemble.releaseRisk.2026.open.within2',
    'ensemble.releaseRisk.2026.frontier.notHigh',
    'ensemble.binding.2030.trend',
    'ensemble.accepted',
  ])('of %s are around the result itself', (name) => {
    const ref = parseResult(name, 2060);
    const present = createEvaluator()(ref, inputs()).counted;
    const { swings } = tornado(ref, inputs());
    const telling = swings.filter(isTelling);
    expect(telling.length).toBeGreaterThan(0);
    for (const { assumption, low, high } of telling) {
      if (definitionOf(assumption).kind === 'policy') continue;
      const ends = [low.reading.counted, high.reading.counted];
      const room = 0.5 * Math.abs((ends[1] ?? 0) - (ends[0] ?? 0)) + 0.02 * Math.abs(present);
      expect(Math.min(...ends), assumption).toBeLessThanOrEqual(present + room);
      expect(Math.max(...ends), assumption).toBeGreaterThanOrEqual(present - room);
    }
  });
});
