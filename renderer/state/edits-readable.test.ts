import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '#shared/document/file/codec';
import { serialiseScenario } from '#shared/document/file/serialise';
import { LIMITS } from '#shared/document/scenario/limits';
import type { SlideSpec } from '#shared/document/scenario/slide-spec';
import { ASSUMPTIONS, type NumericId, type SwitchId } from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import { arbitraryPreset } from '#shared/testing/arbitrary-assumptions';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createScenarioStore, type ScenarioState } from './scenario-store';

type Act = (state: ScenarioState) => void;

/** Every action that makes another scenario of the present one; the others bring in what was read. */
type Edit = Exclude<
  {
    [K in keyof ScenarioState]: ScenarioState[K] extends (...args: never) => void ? K : never;
  }[keyof ScenarioState],
  | 'replaceDocument'
  | 'bringBack'
  | 'fileRewritten'
  | 'markSaved'
  | 'savedAs'
  | 'setSaving'
  | 'diskSeen'
  | 'settleWith'
  | 'dismissFigures'
  | 'setSaving'
>;

const idsOf = (type: 'number' | 'switch') =>
  ASSUMPTIONS.filter((each) => each.type === type).map(({ id }) => id);
const numeric = fc.constantFrom(...(idsOf('number') as NumericId[]));
const any = fc.constantFrom(...ASSUMPTIONS.map(({ id }) => id));
const number = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -1, 1, 2, 2030, 1e26, 1e40, Number.NaN, Number.POSITIVE_INFINITY),
);

/** A text around the length that a place takes: blank, with blanks around, of characters of two units. */
function text(most: number): fc.Arbitrary<string> {
  const letter = fc.constantFrom('a', ' ', '\n', '😀', '\u0000', '<');
  const length = fc.constantFrom(0, 1, 2, most - 1, most, most + 1, 2 * most);
  return fc
    .tuple(letter, length, fc.string({ unit: 'binary', maxLength: 3 }))
    .map(([filled, count, end]) => filled.repeat(count) + end);
}

/** As many as a list takes, or one more. */
function many<T>(most: number, one: fc.Arbitrary<T>, numbered: (one: T, i: number) => T) {
  return fc
    .tuple(one, fc.constantFrom(0, 1, most, most + 1))
    .map(([each, count]) => Array.from({ length: count }, (_, i) => numbered(each, i)));
}

const spread: fc.Arbitrary<Spread | null> = fc.oneof(
  fc.constant(null),
  number.map((factor): Spread => ({ kind: 'lognormal', factor })),
  number.map((halfWidth): Spread => ({ kind: 'normal', halfWidth })),
  fc
    .tuple(
      fc.constantFrom('uniform' as const, 'loguniform' as const, 'triangular' as const),
      number,
      number,
    )
    .map(([kind, min, max]): Spread => ({ kind, min, max })),
  many(
    LIMITS.mixtureParts,
    fc.record({ label: text(LIMITS.mixtureLabel), weight: number, value: number, factor: number }),
    (part) => part,
  ).map((components): Spread => ({ kind: 'mixture', components })),
);

const pair = fc.record({
  basis: fc.constantFrom('capability' as const, 'compute' as const),
  open: text(LIMITS.evidenceName),
  openDate: fc.constantFrom('2024-02-29', '2023-02-29', '12024-01-01', ''),
  openScore: fc.option(number, { nil: null }),
  closed: text(LIMITS.evidenceName),
  closedDate: fc.constant('2024-01-01'),
  closedScore: fc.constant(null),
});
const score = fc.record({
  benchmark: fc.constant('gpqa'),
  model: text(LIMITS.evidenceName),
  date: fc.constantFrom('2024-02-29', 'today'),
  score: number,
  open: fc.boolean(),
  flop: fc.option(number, { nil: null }),
  source: text(LIMITS.evidenceSource),
});

const slide: fc.Arbitrary<SlideSpec> = fc.record(
  {
    id: text(LIMITS.slideId),
    kind: fc.constantFrom('text' as const, 'answer' as const),
    hidden: fc.boolean(),
    title: fc.record({ text: text(LIMITS.slideTitle), insteadOf: text(LIMITS.slideFinding) }),
    notes: text(LIMITS.slideText),
    text: text(LIMITS.slideText),
    live: numeric,
  },
  { requiredKeys: ['id', 'kind'] },
);

const EDITS: { readonly [K in Edit]: fc.Arbitrary<Act> } = {
  setValue: fc.tuple(numeric, number).map(
    ([id, value]) =>
      (state) =>
        state.setValue(id, value),
  ),
  setSwitch: fc.tuple(fc.constantFrom(...(idsOf('switch') as SwitchId[])), fc.boolean()).map(
    ([id, value]) =>
      (state) =>
        state.setSwitch(id, value),
  ),
  setSpread: fc.tuple(numeric, spread).map(
    ([id, given]) =>
      (state) =>
        state.setSpread(id, given),
  ),
  setNote: fc.tuple(any, text(LIMITS.note)).map(
    ([id, note]) =>
      (state) =>
        state.setNote(id, note),
  ),
  setLocked: fc.tuple(any, fc.boolean()).map(
    ([id, on]) =>
      (state) =>
        state.setLocked(id, on),
  ),
  setValues: fc.tuple(numeric, number, spread).map(
    ([id, value, given]) =>
      (state) =>
        state.setValues({ [id]: value }, given === null ? {} : { [id]: given }),
  ),
  takeAssumption: fc.tuple(any, arbitraryScenario()).map(
    ([id, other]) =>
      (state) =>
        state.takeAssumption(id, other),
  ),
  setEvidence: fc.oneof(
    many(LIMITS.lagPairs, pair, (each) => each).map(
      (lagPairs): Act =>
        (state) =>
          state.setEvidence({ lagPairs }),
    ),
    many(LIMITS.scores, score, (each) => each).map(
      (scores): Act =>
        (state) =>
          state.setEvidence({ scores }),
    ),
    number.map(
      (gpqa): Act =>
        (state) =>
          state.setEvidence({ capabilityThresholds: { gpqa } }),
    ),
  ),
  setCorrelations: many(
    LIMITS.correlations,
    fc.record({ a: any, b: any, rank: number }),
    (each) => each,
  )
    .map((pairs) => (pairs.length === 1 ? null : pairs))
    .map((pairs) => (state) => state.setCorrelations(pairs)),
  editBriefing: many(LIMITS.slides, slide, (each, i) =>
    i === 0 ? each : { id: `${i}`, kind: each.kind },
  ).map((slides) => (state) => state.editBriefing((briefing) => ({ ...briefing, slides }))),
  resetAssumption: any.map((id) => (state) => state.resetAssumption(id)),
  resetAll: fc.constant((state) => state.resetAll()),
  choosePreset: arbitraryPreset().map((preset) => (state) => state.choosePreset(preset)),
  takePresentPreset: fc.constant((state) => state.takePresentPreset()),
  keepOnPreset: fc.constant((state) => state.keepOnPreset()),
  rename: text(LIMITS.name).map((name) => (state) => state.rename(name)),
  setDetails: fc
    .record({
      name: text(LIMITS.name),
      description: text(LIMITS.description),
      author: text(LIMITS.author),
      tags: many(LIMITS.tags, text(LIMITS.tag), (tag, i) => `${i}${tag}`),
    })
    .map((details) => (state) => state.setDetails(details)),
  undo: fc.constant((state) => state.undo()),
  redo: fc.constant((state) => state.redo()),
  goToStep: fc.nat(3).map((step) => (state) => state.goToStep(step)),
  goBackTo: fc.constant((state) => state.goBackTo(state.history.steps[0]?.mark ?? null)),
  beginGroup: any.map((id) => (state) => state.beginGroup(id)),
  endGroup: fc.constant((state) => state.endGroup()),
};

const names = Object.keys(EDITS) as Edit[];

test.each(names)('what %s makes of a scenario can be written and read again', (name) => {
  fc.assert(
    fc.property(
      fc.array(EDITS[name], { minLength: 1, maxLength: 3 }),
      fc.constantFrom(
        buildScenario(),
        buildScenario({ preset: 'chip-crunch' }),
        buildScenario({ preset: 'chip-crunch', presetRevision: 1 }),
      ),
      (acts, begun) => {
        const scenario = createScenarioStore(begun);
        for (const act of acts) act(scenario.getState());
        expect(parseScenario(serialiseScenario(scenario.getState().working))).toMatchObject({
          ok: true,
        });
      },
    ),
    { numRuns: 100 },
  );
});

test('what is done one after another can be written and read again', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...Object.values(EDITS)), { maxLength: 8 }), (acts) => {
      const scenario = createScenarioStore(buildScenario());
      for (const act of acts) act(scenario.getState());
      expect(parseScenario(serialiseScenario(scenario.getState().working))).toMatchObject({
        ok: true,
      });
    }),
    { numRuns: 200 },
  );
});
