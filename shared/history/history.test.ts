import { describe, expect, it } from 'vitest';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import type { ModelFact } from '#shared/facts/models';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { runCentral } from '#shared/model/central';
import { placesAmongDraws } from '#shared/model/ensemble/published-frontier';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import { buildScenario } from '#shared/testing/scenario-builder';
import { heldAgainstHistory, withPlaces } from './held-against';
import { reanchor } from './reanchor';
import { reanchoredScenario } from './reanchored-scenario';
import { recordRuns } from './records';

const HORIZON = 2060;

function record(year: number, logFlop: number): ModelFact {
  return {
    name: `Run of ${year}`,
    organization: 'Nobody',
    date: `${Math.floor(year)}-01-01`,
    year,
    logFlop,
    basis: 'estimate',
    confidence: 'confident',
    open: false,
    rank: 1,
  };
}

/** One order of magnitude a year through 1e20 at 2018, nothing in its way. */
const STRAIGHT: Overrides = {
  refYear: { value: 2018 },
  refCompute: { value: 1e20 },
  refCost: { value: 1e4 },
  costGrowth: { value: 5 },
  pricePerfGrowth: { value: 2 },
  capitalCeiling: { value: 1e14 },
  chipsProduced: { value: 1e10 },
  releaseDelay: { value: 0.5, spread: null },
};

/** The same with nothing uncertain, and nothing dangerous for long. */
const CERTAIN: Overrides = {
  ...Object.fromEntries(
    ASSUMPTIONS.filter(({ type }) => type === 'number').map(({ id }) => [id, { spread: null }]),
  ),
  ...Object.fromEntries(
    Object.entries(STRAIGHT).map(([id, { value }]) => [id, { value, spread: null }]),
  ),
  agiFlop: { value: 1e45, spread: null },
  wmdFlop: { value: 1e45, spread: null },
};

describe('record runs', () => {
  it('are each larger than all before, none imputed, GPT-4 among them', () => {
    const records = recordRuns({ speculative: true });
    for (const [i, { logFlop, year, basis }] of records.entries()) {
      expect(basis).toBe('estimate');
      if (i === 0) continue;
      expect(logFlop).toBeGreaterThan(records[i - 1]?.logFlop ?? 0);
      expect(year).toBeGreaterThanOrEqual(records[i - 1]?.year ?? 0);
    }
    expect(records.map(({ name }) => name)).toContain('GPT-4 (Mar 2023)');
  });

  it('without speculative estimates hold none, and more of the others', () => {
    const all = recordRuns({ speculative: true });
    const firm = recordRuns({ speculative: false });
    expect(firm.every(({ confidence }) => confidence !== 'speculative')).toBe(true);
    expect(firm.some((run) => !all.includes(run))).toBe(true);
  });
});

describe('the model held against history', () => {
  it('is off by what it is off, half a year after training', () => {
    const assumptions = resolveAssumptions('memo-2024', STRAIGHT);
    const runs = [record(2014, 30), record(2018.5, 20), record(2020.5, 21.5), record(2025, 27)];
    const { records, fitted, forecast, all } = heldAgainstHistory(assumptions, HORIZON, runs);
    expect(records.map(({ error }) => Number(error.toFixed(6)))).toEqual([0, 0.5, -0.5]);
    expect(records.map(({ part }) => part)).toEqual(['fitted', 'fitted', 'forecast']);
    expect(fitted).toMatchObject({ count: 2 });
    expect(fitted.mean).toBeCloseTo(0.25, 6);
    expect(fitted.spread).toBeCloseTo(Math.sqrt(0.125), 6);
    expect(fitted.rms).toBeCloseTo(Math.sqrt(0.125), 6);
    expect(forecast.rms).toBeCloseTo(0.5, 6);
    expect(forecast).toMatchObject({ count: 1, spread: null });
    expect(all.mean).toBeCloseTo(0, 6);
  });

  it('does not miss the run that the memo is anchored on for being published later', () => {
    const assumptions = resolveAssumptions('memo-2024', {});
    const { records } = heldAgainstHistory(assumptions, HORIZON, recordRuns({ speculative: true }));
    const gpt4 = records.find(({ record: { name } }) => name.startsWith('GPT-4 ('));
    expect(Math.abs(gpt4?.error ?? 1)).toBeLessThan(0.2);
  });

  it('of the memo is within an order of magnitude on average', () => {
    const assumptions = resolveAssumptions('memo-2024', {});
    const records = recordRuns({ speculative: true });
    const { fitted, forecast } = heldAgainstHistory(assumptions, HORIZON, records);
    expect(Math.abs(fitted.mean ?? Number.NaN)).toBeLessThan(1);
    expect(forecast.count).toBeGreaterThan(0);
  });
});

describe('the place of a record among the samples', () => {
  const options = { horizon: 2030, samples: 2000, seed: 1 };
  const placesOf = (overrides: Overrides, runs: readonly ModelFact[]) =>
    placesAmongDraws(
      { assumptions: resolveAssumptions('memo-2024', overrides), correlations: [], options },
      runs,
    );

  it('is above those that have published less by then, each with its own delay', () => {
    // An order of magnitude a year, published up to a year after training.
    const delayed: Overrides = {
      ...CERTAIN,
      releaseDelay: { value: 0.5, spread: { kind: 'uniform', min: 0, max: 1 } },
    };
    const places = placesOf(delayed, [
      record(2020, 20.9),
      record(2020, 21.25),
      record(2020, 21.5),
      record(2020, 22.1),
    ]);
    expect(places?.map((place) => Math.round(place * 20) / 20)).toEqual([0, 0.25, 0.5, 1]);
  });

  it('is not known where the assumptions contradict what is known', () => {
    expect(
      placesOf({ ...CERTAIN, agiFlop: { value: 1e20, spread: null } }, [record(2020, 21)]),
    ).toBeNull();
  });

  it('stands beside its error', () => {
    const held = heldAgainstHistory(resolveAssumptions('memo-2024', STRAIGHT), HORIZON, [
      record(2020, 21),
      record(2021, 22),
    ]);
    expect(withPlaces(held, [0.2, 0.9]).records.map(({ place }) => place)).toEqual([0.2, 0.9]);
    expect(withPlaces(held, null)).toBe(held);
  });
});

describe('re-anchoring', () => {
  const runs = [record(2019, 22), record(2021, 23), record(2023, 24)];

  it('puts the trend on the records and leaves FLOP per dollar at that date', () => {
    const delayed: Overrides = { releaseDelay: { value: 0.5, spread: null } };
    const before = resolveAssumptions('memo-2024', delayed);
    const { values, trend } = reanchor(before, runs, 2015, 2024);
    expect(values.refYear).toBe(2023.5);
    expect(trend).toMatchObject({ records: 3, slope: 0.5, value: 24.5 });
    expect(trend.doublingTime).toBeCloseTo(0.602, 3);
    expect(trend.slopeError).toBeCloseTo(0, 9);
    const overrides = {
      ...delayed,
      ...Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
    };
    const after = runCentral(resolveAssumptions('memo-2024', overrides), { horizon: HORIZON });
    const was = runCentral(before, { horizon: HORIZON }).results.path.find((r) => r.year === 2024);
    const is = after.results.path.find((row) => row.year === 2024);
    expect(Math.log10(is?.trend ?? 0)).toBeCloseTo(24.75, 9);
    expect(is?.flopPerDollar).toBeCloseTo(was?.flopPerDollar ?? 0, -8);
    const later = after.results.path.find((row) => row.year === 2026);
    expect(Math.log10(later?.trend ?? 0)).toBeCloseTo(25.75, 9);
    const { all } = heldAgainstHistory(
      resolveAssumptions('memo-2024', overrides),
      HORIZON,
      runs.slice(1),
    );
    expect(all.mean).toBeCloseTo(0, 6);
  });

  it('moves a spread its author gave along with the value', () => {
    const scenario = buildScenario({
      assumptions: { costGrowth: { value: 4, spread: { kind: 'triangular', min: 2, max: 8 } } },
    });
    const { assumptions } = scenarioToModel(scenario);
    const found = reanchor(assumptions, runs, 2015, 2024);
    const after = reanchoredScenario(scenario, found).assumptions.costGrowth;
    expect(after?.value).toBe(found.values.costGrowth);
    const spread = after?.spread;
    if (spread?.kind !== 'triangular') throw new Error('The spread changed its kind');
    expect(spread.min / found.values.costGrowth).toBeCloseTo(0.5, 9);
    expect(spread.max / found.values.costGrowth).toBeCloseTo(2, 9);
  });

  it('is refused whole where one of what it sets is locked', () => {
    const scenario = buildScenario({ assumptions: { refCost: { locked: true } } });
    const found = reanchor(scenarioToModel(scenario).assumptions, runs, 2015, 2024);
    expect(() => reanchoredScenario(scenario, found)).toThrow('Reference run cost is locked');
  });

  it.each([
    ['too few records', runs.slice(1), 2015, 2024, 'at least 3'],
    ['a year no reference run may have', runs, 2015, 2030, 'refYear to 2030'],
    [
      'a shrinking trend',
      [record(2019, 24), record(2020, 23.5), record(2021, 23)],
      2015,
      2022,
      'costGrowth',
    ],
  ] as const)('is refused: %s', (_, records, from, to, said) => {
    const assumptions = resolveAssumptions('memo-2024', {});
    expect(() => reanchor(assumptions, records, from, to)).toThrow(said);
  });
});
