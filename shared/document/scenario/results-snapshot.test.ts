import { expect, test } from 'vitest';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { buildScenario } from '#shared/testing/scenario-builder';
import { withNote, withValue } from '../edit/edit-scenario';
import { parseScenario } from '../file/codec';
import { serialiseScenario } from '../file/serialise';
import { differingLines } from '../lines/differing-lines';
import { mergeScenarios } from '../merge/merge';
import { takeSnapshot } from '../results/take-snapshot';
import { changedFigures, ownResults } from './results-snapshot';
import type { Scenario } from './scenario';
import type { ResultsSnapshot } from './snapshot';
import { scenarioToModel } from './to-model';

function saved(scenario: Scenario): Scenario & { readonly results: ResultsSnapshot } {
  const { assumptions, correlations, options } = scenarioToModel(scenario);
  const central = runCentral(assumptions, options).results;
  const results = takeSnapshot(scenario, central, runEnsemble(assumptions, correlations, options));
  return { ...scenario, results };
}

const SCENARIO = saved(buildScenario({ samples: 500 }));

function read(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

test('a file carries what it gave, each figure a line, the same every time', () => {
  const text = serialiseScenario(SCENARIO);
  expect(read(text)).toEqual(SCENARIO);
  expect(text).toBe(serialiseScenario(saved(buildScenario({ samples: 500 }))));
  expect(text).toMatch(/\n {2}"results": \{\n {4}"model": "2",\n {4}"input": "[0-9a-f]{16}",\n/);
  expect(text).toMatch(/\n {4}"agi": \d{4}(\.\d{1,2})?,\n {4}"agiCentral": /);
});

test('with or without it, no other line of a file differs', () => {
  const { results: _, ...without } = SCENARIO;
  const lines = (scenario: Scenario) => serialiseScenario(scenario).split('\n');
  const plain = lines(without);
  const rest = lines(SCENARIO)
    .join('\n')
    .replace(/\n {2}"results": \{[^}]*\},/, '');
  expect(rest.split('\n')).toEqual(plain);
});

test('an edited scenario takes nothing of what it gave before to its file', () => {
  const edited = withValue(SCENARIO, SCENARIO, 'costGrowth', 2);
  expect(serialiseScenario(edited)).not.toContain('results');
  const noted = withNote(SCENARIO, 'costGrowth', 'Why');
  expect(read(serialiseScenario(noted)).results).toEqual(SCENARIO.results);
});

test('a file edited by hand is read, without what it gave before', () => {
  const text = serialiseScenario(SCENARIO).replace(
    '"assumptions": {}',
    '"assumptions": { "costGrowth": { "value": 2 } }',
  );
  const scenario = read(text);
  expect(scenario.assumptions.costGrowth).toEqual({ value: 2 });
  expect(scenario.results).toBeUndefined();
});

test('what another version of the model reports besides is let pass', () => {
  const text = serialiseScenario(SCENARIO).replace('"agi":', '"somethingNew": 3,\n    "agi":');
  expect(read(text)).toEqual(SCENARIO);
});

test.each([
  [{ ...SCENARIO.results, agi: '2031' }, 'results.agi: "agi" must be a number, not "2031"'],
  [{ input: 'x' }, 'results.model: "model" is missing'],
  ['2031', 'results: "results" must be an object in { }, not "2031"'],
])('results that are none are refused with their place', (results, problem) => {
  const json = { ...JSON.parse(serialiseScenario(SCENARIO)), results };
  const parsed = parseScenario(JSON.stringify(json));
  expect(parsed).toMatchObject({ ok: false, error: { code: 'invalid' } });
  if (!parsed.ok) expect(parsed.error.message).toContain(problem);
});

test('a difference between models is one beyond rounding, for the same assumptions only', () => {
  const { results } = SCENARIO;
  const agi = results.agi ?? 2030;
  const other = { ...results, agi: agi - 0.4, wmd: (results.wmd ?? 2030) + 0.05 };
  expect(changedFigures(results, other)).toEqual([
    { figure: 'agi', saved: results.agi, now: agi - 0.4 },
  ]);
  expect(changedFigures(results, { ...other, input: 'another' })).toEqual([]);
  expect(changedFigures({ ...results, agi: null }, results)).toMatchObject([{ saved: null }]);
});

test('assumptions that contradict each other have no medians to remember', () => {
  const assumptions = { agiFlop: { value: 1e25 }, notBeforeAgi: { value: 2030 } };
  const { results } = saved(buildScenario({ samples: 200, assumptions }));
  expect(results).not.toHaveProperty('agi');
  expect(results).toHaveProperty('accepted');
});

test('what it gave is no difference and no conflict, and a merge keeps it only where it holds', () => {
  const theirs = saved(withValue(SCENARIO, SCENARIO, 'costGrowth', 2));
  const { results: _, ...base } = SCENARIO;
  expect(differingLines(SCENARIO, base)).toEqual([]);
  const taken = mergeScenarios(base, SCENARIO, theirs);
  expect(taken.conflicts).toEqual([]);
  expect(taken.scenario.results).toEqual(theirs.results);
  const mine = saved(withValue(SCENARIO, SCENARIO, 'algoGrowth', 2));
  const joined = mergeScenarios(base, mine, theirs).scenario;
  expect(ownResults(joined)).toBeNull();
  expect(serialiseScenario(joined)).not.toContain('results');
});
