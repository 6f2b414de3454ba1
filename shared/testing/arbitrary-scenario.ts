import fc from 'fast-check';
import { tidyOverrides } from '#shared/document/scenario/overrides';
import { snapshotInput } from '#shared/document/scenario/results-snapshot';
import type {
  Briefing,
  Override,
  Scenario,
  ScenarioEvidence,
} from '#shared/document/scenario/scenario';
import { SLIDE_KINDS, type SlideSpec } from '#shared/document/scenario/slide-spec';
import { SNAPSHOT_FIGURES } from '#shared/document/scenario/snapshot';
import type { AssumptionId } from '#shared/model/assumptions/registry';
import { arbitraryOverrides, arbitraryPreset } from './arbitrary-assumptions';

/** Any scenario that can be written to a file and read again, with results of its own or without. */
export function arbitraryScenario(): fc.Arbitrary<Scenario> {
  const figure = fc.constantFrom(null, 2015, 2031.24, 2060);
  const figures = fc.dictionary(fc.constantFrom(...SNAPSHOT_FIGURES), figure, { maxKeys: 8 });
  return fc
    .tuple(withoutResults(), fc.option(figures, { nil: null }))
    .map(([scenario, drawn]) =>
      drawn === null
        ? scenario
        : { ...scenario, results: { model: '1', input: snapshotInput(scenario), ...drawn } },
    );
}

function withoutResults(): fc.Arbitrary<Scenario> {
  return fc.record({
    id: fc.uuid(),
    name: text(200).filter((name) => /\S/.test(name)),
    description: text(300),
    tags: fc.array(
      text(60).filter((tag) => tag !== ''),
      { maxLength: 5 },
    ),
    author: text(60),
    created: instant(),
    modified: instant(),
    preset: arbitraryPreset(),
    presetRevision: fc.constantFrom(1, 2),
    horizon: fc.integer({ min: 2020, max: 2200 }),
    samples: fc.integer({ min: 1, max: 1_000_000 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    assumptions: overridesWithNotes(),
    correlations: fc.constantFrom(
      null,
      [],
      [{ a: 'costGrowth' as const, b: 'capitalCeiling' as const, rank: 0.3 }],
    ),
    evidence: evidence(),
    briefing: briefing(),
  });
}

function evidence(): fc.Arbitrary<ScenarioEvidence> {
  const name = text(40).filter((drawn) => drawn !== '');
  const date = fc.constantFrom('2022-01-15', '2023-07-18', '2026-02-28');
  const score = fc.double({ min: 0, max: 1e30, noNaN: true }).map(Math.abs);
  const maybe = fc.option(score, { nil: null });
  return fc.record({
    lagPairs: fc.array(
      fc.record({
        basis: fc.constantFrom('capability' as const, 'compute' as const),
        open: name,
        openDate: date,
        openScore: maybe,
        closed: name,
        closedDate: date,
        closedScore: maybe,
      }),
      { maxLength: 2 },
    ),
    scores: fc.array(
      fc.record({
        benchmark: fc.constantFrom('gpqa', 'wmdp'),
        model: name,
        date,
        score,
        open: fc.boolean(),
        flop: fc.constantFrom(null, 1e24),
        source: text(40),
      }),
      { maxLength: 2 },
    ),
    capabilityThresholds: fc.constantFrom({}, { gpqa: 0.5 }, { gpqa: 0.5, wmdp: 0.7 }),
  });
}

function overridesWithNotes(): fc.Arbitrary<Scenario['assumptions']> {
  return fc
    .tuple(arbitraryOverrides(), text(80))
    .map(([overrides, note]) =>
      tidyOverrides(
        Object.fromEntries(
          (Object.entries(overrides) as [AssumptionId, Override][]).map(([id, override], i) => [
            id,
            i % 3 === 0
              ? { ...override, note }
              : i % 3 === 1
                ? { ...override, locked: true }
                : override,
          ]),
        ),
      ),
    );
}

/** Any text, half of a surrogate pair excepted: UTF-8 has none. */
function text(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary', maxLength }).filter((drawn) => drawn.length <= maxLength);
}

function instant(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
}

function briefing(): fc.Arbitrary<Briefing> {
  return fc.record({
    slides: fc.uniqueArray(slide(), { maxLength: 3, selector: ({ id }) => id }),
    against: fc.option(
      fc.record({
        name: text(40).filter((name) => /\S/.test(name)),
        preset: arbitraryPreset(),
        assumptions: overridesWithNotes(),
        correlations: fc.constantFrom(null, []),
      }),
      { nil: null },
    ),
  });
}

function slide(): fc.Arbitrary<SlideSpec> {
  return fc.record(
    {
      id: text(40).filter((id) => id !== ''),
      kind: fc.constantFrom(...SLIDE_KINDS),
      hidden: fc.constant(true),
      title: fc.record({ text: text(40).filter((title) => /\S/.test(title)), insteadOf: text(40) }),
      notes: text(40),
      text: text(40).filter((body) => body !== ''),
      live: fc.constantFrom('costGrowth' as const, 'agiFlop' as const),
    },
    { requiredKeys: ['id', 'kind'] },
  );
}
