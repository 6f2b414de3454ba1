import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ASSUMPTIONS,
  type NumericId,
  type RegisteredNumeric,
} from '#shared/model/assumptions/registry';
import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { spreadIssues } from '#shared/model/random/spread-rules';
import { arbitraryPreset } from '#shared/testing/arbitrary-assumptions';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { parseScenario } from '../file/codec';
import { serialiseScenario } from '../file/serialise';
import type { Scenario } from '../scenario/scenario';
import { correlationsOf } from '../scenario/to-model';
import { withCorrelations } from './correlation-edits';
import { withAssumptionOf, withLock, withPresetOf, withSpread, withValue } from './edit-scenario';
import { onPreset } from './preset-edits';

const memo = buildScenario();
const observed = buildScenario({ preset: 'observed-2026' });
const ours = buildScenario({
  assumptions: { costGrowth: { value: 2, spread: null, note: 'Seen' } },
});

test('what is taken from another scenario has its value, its spread and its rationale', () => {
  expect(withAssumptionOf(memo, ours, 'costGrowth').assumptions.costGrowth).toEqual({
    value: 2,
    spread: null,
    note: 'Seen',
  });
});

test('it is what the other assumes, also where that comes from another preset', () => {
  const taken = withAssumptionOf(memo, observed, 'supplyGrowth');
  const [here, there] = [taken, observed].map(
    ({ preset, assumptions }) => resolveAssumptions(preset, assumptions).supplyGrowth,
  );
  expect(here).toEqual(there);
  // Taken back, nothing is left of it in the file.
  expect(withAssumptionOf(taken, memo, 'supplyGrowth').assumptions).toEqual({});
});

test('a rationale of one’s own stays where the other gives none', () => {
  const noted = buildScenario({ assumptions: { costGrowth: { note: 'Mine' } } });
  expect(withAssumptionOf(noted, observed, 'costGrowth').assumptions.costGrowth?.note).toBe('Mine');
});

test('what is locked takes nothing', () => {
  const locked = buildScenario({ assumptions: { costGrowth: { locked: true } } });
  expect(withAssumptionOf(locked, ours, 'costGrowth')).toBe(locked);
});

const numeric = ASSUMPTIONS.filter(
  (each): each is typeof each & RegisteredNumeric => each.type === 'number',
);

/** Some of the spreads an editor offers: around the value, and where it may also lie. */
function spreadsAt({ range: [min, max] }: NumericDefinition, value: number): Spread[] {
  const top = value + (max - value) / 4;
  return [
    { kind: 'triangular', min: value, max: top },
    { kind: 'uniform', min: min + (max - min) * 0.8, max: min + (max - min) * 0.9 },
    { kind: 'loguniform', min: value / 2, max: value * 2 },
    { kind: 'lognormal', factor: 3 },
    { kind: 'normal', halfWidth: (max - min) / 10 },
    { kind: 'mixture', components: [{ label: 'there', weight: 1, value: top, factor: 1 }] },
  ];
}

/** Pairs added, ranks changed and pairs taken out, among few assumptions: so that they meet. */
function arbitraryCorrelationEdit(): fc.Arbitrary<Edit> {
  const which = fc.constantFrom<NumericId>('costGrowth', 'supplyGrowth', 'agiFlop', 'wmdFlop');
  const rank = fc.constantFrom(-1, -0.9, -0.6, 0, 0.6, 0.8, 0.95, 1);
  return fc.oneof(
    fc.record({ a: which, b: which, rank }).map(
      (pair): Edit =>
        (scenario) =>
          withCorrelations(scenario, [...correlationsOf(scenario), pair]),
    ),
    fc.tuple(fc.nat(5), rank).map(
      ([at, rank]): Edit =>
        (scenario) =>
          withCorrelations(
            scenario,
            correlationsOf(scenario).map((pair, i) => (i === at ? { ...pair, rank } : pair)),
          ),
    ),
    fc.nat(5).map(
      (at): Edit =>
        (scenario) =>
          withCorrelations(
            scenario,
            correlationsOf(scenario).filter((_, i) => i !== at),
          ),
    ),
  );
}

type Edit = (scenario: Scenario) => Scenario;

function arbitraryEdit(ids: readonly (typeof numeric)[number][]): fc.Arbitrary<Edit> {
  const which = fc.constantFrom(...ids);
  const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const presently = (scenario: Scenario, id: NumericId) =>
    resolveAssumptions(scenario.preset, scenario.assumptions)[id].value;
  return fc.oneof(
    arbitraryPreset().map(
      (preset): Edit =>
        (scenario) =>
          onPreset(scenario, preset),
    ),
    fc.tuple(which, share).map(
      ([
        {
          id,
          range: [min, max],
          choices,
        },
        at,
      ]): Edit => {
        const value = choices?.[Math.floor(at * (choices.length - 1))] ?? min + (max - min) * at;
        return (scenario) => withValue(scenario, scenario, id, value);
      },
    ),
    fc.tuple(which, fc.nat()).map(
      ([definition, at]): Edit =>
        (scenario) => {
          const value = presently(scenario, definition.id);
          // An editor takes no others.
          const offered = spreadsAt(definition, value).filter(
            (spread) => spreadIssues(definition, value, spread).length === 0,
          );
          const spread = offered[at % Math.max(1, offered.length)];
          return spread === undefined ? scenario : withSpread(scenario, definition.id, spread);
        },
    ),
    fc.tuple(which, fc.boolean()).map(
      ([{ id }, locked]): Edit =>
        (scenario) =>
          withLock(scenario, id, locked),
    ),
    which.map(
      ({ id }): Edit =>
        (scenario) =>
          withPresetOf(scenario, id),
    ),
    fc.tuple(which, arbitraryScenario()).map(
      ([{ id }, other]): Edit =>
        (scenario) =>
          withAssumptionOf(scenario, other, id),
    ),
  );
}

test('whatever is edited in whatever order, the scenario can be written and read again', () => {
  fc.assert(
    fc.property(
      arbitraryPreset().map((preset) => buildScenario({ preset })),
      // Few assumptions at a time, so that edits meet.
      fc
        .subarray(numeric, { minLength: 1, maxLength: 2 })
        .chain((ids) => fc.array(arbitraryEdit(ids), { maxLength: 12 })),
      (scenario, edits) => {
        const edited = edits.reduce((next, edit) => edit(next), scenario);
        expect(parseScenario(serialiseScenario(edited))).toMatchObject({ ok: true });
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever is tied together and untied, the scenario can be written and read again', () => {
  fc.assert(
    fc.property(fc.array(arbitraryCorrelationEdit(), { maxLength: 12 }), (edits) => {
      const edited = edits.reduce((next, edit) => edit(next), memo);
      expect(parseScenario(serialiseScenario(edited))).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
});

test('a spread of a preset’s value moves along to that of another preset', () => {
  const spread = { kind: 'triangular', min: 1.1, max: 1.3 } as const;
  const narrow = withSpread(memo, 'supplyGrowth', spread);
  const value = (preset: string) => resolveAssumptions(preset, {}).supplyGrowth.value;
  const [before, after] = [value('memo-2024'), value('observed-2026')];
  const moved = resolveAssumptions('observed-2026', onPreset(narrow, 'observed-2026').assumptions)
    .supplyGrowth.spread as typeof spread;
  expect(moved.min / after).toBeCloseTo(spread.min / before, 9);
  expect(moved.max / after).toBeCloseTo(spread.max / before, 9);
});
