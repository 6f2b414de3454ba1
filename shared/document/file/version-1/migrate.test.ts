import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { withValue } from '../../edit/edit-scenario';
import { withPresentPreset } from '../../edit/preset-edits';
import { mergeScenarios } from '../../merge/merge';
import { takeSnapshot } from '../../results/take-snapshot';
import { changedFigures } from '../../scenario/results-snapshot';
import type { Scenario } from '../../scenario/scenario';
import { scenarioToModel } from '../../scenario/to-model';
import { parseScenario } from '../codec';
import { serialiseScenario } from '../serialise';

function read(parts: object): Scenario {
  const file = { format: 'headroom-scenario', version: 1, name: 'Made before', ...parts };
  const parsed = parseScenario(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** As the last Headroom that wrote version 1 saved it. */
const SAVED = JSON.parse(
  readFileSync(new URL('../fixtures/v1-saved.headroom.json', import.meta.url), 'utf8'),
);

const PAIRS = [
  { a: 'notBefore', b: 'algoGrowth', rank: -0.5 },
  { a: 'openLag', b: 'brainFlop', rank: 0.6 },
];

it('what only version 2 has does nothing, also where the preset of today says otherwise', () => {
  const { assumptions, correlations } = scenarioToModel(read({ preset: 'observed-2026' }));
  expect(correlations).toEqual([]);
  expect(assumptions).toMatchObject({
    agiFloor: { value: 1e24, spread: null },
    releaseDelay: { value: 0, spread: null },
    controlOOM: { value: 0, spread: null },
    cyberOn: { value: false },
    foreignOpenLag: { value: 0, spread: null },
    restrictAbroad: { value: true },
    theftLag: { value: 50, spread: null },
    horizonShare: { value: 0, spread: null },
  });
});

it('pairs are in the places and of the ranks that the file gives them', () => {
  expect(read({ correlations: PAIRS }).correlations).toEqual([
    { a: 'notBeforeAgi', b: 'algoGrowth', rank: -0.5 },
    { a: 'openLag', b: 'agiFloor', rank: 0.6 },
  ]);
});

it('the scenario that a briefing is held against goes the same way', () => {
  const assumptions = { notBefore: { value: 2025 } };
  const against = { name: 'Theirs', preset: 'observed-2026', assumptions, correlations: PAIRS };
  const slides = [{ id: 'a', kind: 'answer', live: 'notBefore' }];
  const { briefing } = read({ briefing: { slides, against } });
  const alone = read({ preset: 'observed-2026', assumptions, correlations: PAIRS });
  expect(briefing.against?.assumptions).toEqual(alone.assumptions);
  expect(briefing.against?.correlations).toEqual(alone.correlations);
  expect(briefing.slides[0]?.live).toBe('notBeforeAgi');
});

it('rationales go with whatever an assumption has become', () => {
  const note = 'Nobody has seen one.';
  const { assumptions } = read({ assumptions: { notBefore: { note }, brainFlop: { note } } });
  for (const id of ['notBeforeAgi', 'notBeforeWmd', 'agiFloor', 'brainFlop'] as const) {
    expect(assumptions[id]?.note).toBe(note);
  }
});

it('what the file remembers of its results is still of it, and is what it gives', () => {
  const scenario = read(SAVED);
  expect(scenario.results).toMatchObject({ model: '1', agi: SAVED.results.agi });
  const { assumptions, correlations, options } = scenarioToModel(scenario);
  const central = runCentral(assumptions, options).results;
  const now = takeSnapshot(scenario, central, runEnsemble(assumptions, correlations, options));
  expect(scenario.results && changedFigures(scenario.results, now)).toEqual([]);
  expect(read({ ...SAVED, seed: 8 }).results).toBeUndefined();
});

it('merges with what became of it meanwhile, each change in its place', () => {
  const file = { preset: 'observed-2026', assumptions: { openLag: { value: 0.4 } } };
  const base = read(file);
  const mine = withPresentPreset(base);
  const theirs = read({ ...file, assumptions: { ...file.assumptions, costGrowth: { value: 2 } } });
  const { scenario, conflicts } = mergeScenarios(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(scenario).toMatchObject({
    presetRevision: mine.presetRevision,
    assumptions: { openLag: { value: 0.4 }, costGrowth: { value: 2 } },
    correlations: null,
  });
  expect(Object.keys(scenario.assumptions).sort()).toEqual(['costGrowth', 'openLag']);
  const edited = withValue(base, base, 'costGrowth', 2);
  expect(mergeScenarios(base, edited, theirs).conflicts).toEqual([]);
  expect(serialiseScenario(mergeScenarios(base, edited, theirs).scenario)).toContain(
    '"version": 2',
  );
});
