import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import {
  earlierAssumption,
  presentRevision,
  VERSION_1_PRESET_IDS,
  VERSION_1_REVISION,
} from '#shared/model/presets/earlier';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { arbitraryOverrides } from '#shared/testing/arbitrary-assumptions';
import { buildScenario } from '#shared/testing/scenario-builder';
import { parseScenario } from '../file/codec';
import { contentIssues } from '../file/rebuild';
import { serialiseScenario } from '../file/serialise';
import { tidyOverride } from '../scenario/overrides';
import type { Scenario } from '../scenario/scenario';
import { scenarioToModel } from '../scenario/to-model';
import { isOfEarlierPreset, keptOnPreset, onPreset, withPresentPreset } from './preset-edits';

/** A scenario as it is read from a file of version 1. */
function fromVersion1(parts: object): Scenario {
  const file = { format: 'headroom-scenario', version: 1, name: 'Made before', ...parts };
  const parsed = parseScenario(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const NEW_IN_VERSION_2: ReadonlySet<string> = new Set([
  ...['notBeforeAgi', 'notBeforeWmd', 'agiFloor', 'releaseDelay', 'controlOOM', 'cyberOn'],
  ...['cyberFlop', 'foreignOpenLag', 'restrictAbroad', 'theftLag', 'horizonShare'],
  ...['horizonMinutes', 'horizonYear', 'horizonDoubling', 'agiHorizon', 'brainFlop'],
]);

/** Files of version 1, with what their authors changed. */
const made = fc
  .tuple(fc.constantFrom(...VERSION_1_PRESET_IDS), arbitraryOverrides())
  .map(([preset, drawn]) => {
    const given = Object.entries(drawn).filter(([id]) => !NEW_IN_VERSION_2.has(id));
    return { preset, assumptions: Object.fromEntries(given) as Scenario['assumptions'] };
  });

describe('a scenario that takes its preset’s present values', () => {
  it('has them wherever its author changed nothing, and what was changed stays changed', () => {
    fc.assert(
      fc.property(made, ({ preset, assumptions }) => {
        const before = fromVersion1({ preset, assumptions });
        const after = withPresentPreset(before);
        const [now, had, present] = [after, before, { preset, assumptions: {} }].map((each) =>
          resolveAssumptions(each.preset, each.assumptions),
        );
        for (const id of ASSUMPTION_IDS) {
          const was = earlierAssumption(preset, VERSION_1_REVISION, id, undefined);
          const { value, spread } = tidyOverride(assumptions[id] ?? {});
          // What the file repeats of its preset is no change.
          if ((value ?? was?.value) !== was?.value) expect(now?.[id].value).toBe(had?.[id].value);
          else if (spread === undefined) expect(now?.[id]).toEqual(present?.[id]);
        }
        expect(after.correlations).toBeNull();
        expect(isOfEarlierPreset(after)).toBe(false);
        expect(contentIssues(after)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the untouched preset where nothing had been changed', () => {
    for (const preset of VERSION_1_PRESET_IDS) {
      const taken = withPresentPreset(fromVersion1({ preset }));
      const fresh = buildScenario({ preset, presetRevision: presentRevision(preset) });
      expect(scenarioToModel(taken)).toEqual(scenarioToModel(fresh));
      expect(taken.assumptions).toEqual({});
    }
  });

  it('keeps rationales, locks with what they hold, and correlations of its own', () => {
    const correlations = [{ a: 'algoGrowth', b: 'costGrowth', rank: 0.4 }];
    const assumptions = {
      supplyGrowth: { locked: true },
      runsPerOOM: { note: 'A stock.' },
      agiFlop: { value: 1e33, note: 'Ours.' },
    };
    const before = fromVersion1({ correlations, assumptions });
    const taken = withPresentPreset(before);
    expect(taken.correlations).toEqual(correlations);
    expect(taken.assumptions).toEqual({
      supplyGrowth: { ...before.assumptions.supplyGrowth, locked: true },
      runsPerOOM: { note: 'A stock.' },
      agiFlop: { value: 1e33, note: 'Ours.' },
    });
    const { supplyGrowth } = resolveAssumptions(taken.preset, taken.assumptions);
    expect(supplyGrowth.value).toBe(1.6);
  });

  it('takes a spread that is not its author’s, around the value that is', () => {
    const before = fromVersion1({
      preset: 'observed-2026',
      assumptions: { powerGW: { value: 20 } },
    });
    const resolved = (scenario: Scenario) =>
      resolveAssumptions(scenario.preset, scenario.assumptions).powerGW;
    expect(resolved(before)).toEqual({ value: 20, spread: { kind: 'lognormal', factor: 3 } });
    expect(resolved(withPresentPreset(before))).toEqual({
      value: 20,
      spread: resolveAssumptions('observed-2026', {}).powerGW.spread,
    });
  });

  it('has the date and the brain that its author changed as both that they became', () => {
    const notBefore = { value: 2025 };
    const brainFlop = { value: 1e23, spread: { kind: 'lognormal', factor: 10 } };
    const before = fromVersion1({ assumptions: { notBefore, brainFlop } });
    expect(withPresentPreset(before).assumptions).toEqual({
      notBeforeAgi: notBefore,
      notBeforeWmd: notBefore,
      agiFloor: brainFlop,
      brainFlop: { value: 1e23 },
    });
  });
});

describe('a scenario that is kept as it is', () => {
  it('gives what it gave, and is not asked again', () => {
    const before = fromVersion1({ preset: 'observed-2026' });
    const kept = keptOnPreset(before);
    expect(isOfEarlierPreset(before)).toBe(true);
    expect(isOfEarlierPreset(kept)).toBe(false);
    expect(scenarioToModel(kept)).toEqual(scenarioToModel(before));
  });
});

it('another preset has none of what only kept to the last one’s earlier revision', () => {
  const before = fromVersion1({ preset: 'memo-2024', assumptions: { costGrowth: { value: 2 } } });
  const moved = onPreset(before, 'observed-2026');
  expect(moved.assumptions).toEqual({ costGrowth: { value: 2 } });
  expect(moved).toMatchObject({ presetRevision: presentRevision('observed-2026') });
  expect(moved.correlations).toBeNull();
});

it('whatever is taken can be written and read again', () => {
  fc.assert(
    fc.property(made, (parts) => {
      const taken = withPresentPreset(fromVersion1(parts));
      expect(parseScenario(serialiseScenario(taken))).toMatchObject({ ok: true });
    }),
  );
});
