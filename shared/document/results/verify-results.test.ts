import { describe, expect, it } from 'vitest';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { buildScenario } from '#shared/testing/scenario-builder';
import { scenarioToModel } from '../scenario/to-model';
import { resultsJson } from './results-json';
import { verifyResults } from './verify-results';

const SCENARIO = buildScenario({
  horizon: 2040,
  samples: 80,
  preset: 'bio-anchors',
  assumptions: { costGrowth: { value: 2.4, note: 'Ours' }, powerOn: { value: true } },
  correlations: [{ a: 'costGrowth', b: 'supplyGrowth', rank: 0.5 }],
});

function results() {
  const { assumptions, correlations, options } = scenarioToModel(SCENARIO);
  const central = runCentral(assumptions, options).results;
  const ensemble = runEnsemble(assumptions, correlations, options);
  return JSON.parse(JSON.stringify(resultsJson(SCENARIO, central, ensemble)));
}

function verified(object: unknown) {
  const outcome = verifyResults(JSON.stringify(object));
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

describe('a results file', () => {
  it('is made again from itself, to the last digit', () => {
    expect(verified(results())).toMatchObject({ exact: true, differences: [] });
  });

  it('does not need its preset to stay as it is', () => {
    const file = results();
    // Every assumption is given in full, so another preset changes nothing.
    file.scenario.preset = 'memo-2024';
    const { differences } = verified(file);
    expect(differences).toEqual([]);
  });

  it('with a changed number is found out, by place', () => {
    const file = results() as {
      ensemble: { milestones: { agi: Record<string, number> } };
      central: { path: { frontier: number }[] };
    };
    file.ensemble.milestones.agi.never = 0.123;
    const row = file.central.path[3];
    if (row !== undefined) row.frontier *= 1 + 1e-6;
    expect(verified(file).differences.map(({ place }) => place)).toEqual([
      'central.path.3.frontier',
      'ensemble.milestones.agi.never',
    ]);
  });

  it('of a machine that rounds otherwise still holds, and this is said', () => {
    const file = results() as { central: { path: { frontier: number }[] } };
    const row = file.central.path[3];
    if (row !== undefined) row.frontier *= 1 + 1e-12;
    expect(verified(file)).toMatchObject({ exact: false, differences: [] });
  });

  it('with something missing or added does not hold', () => {
    const { central, ...rest } = results();
    expect(verified(rest).differences[0]?.place).toBe('central');
    expect(verified({ ...results(), more: 1 }).differences[0]?.place).toBe('more');
  });

  it('states the versions it was made with', () => {
    const { model, evidence } = verified({ ...results(), model: '0' });
    expect(model).toEqual({ stated: '0', here: '2' });
    expect(evidence.here).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['another file', '{"format":"headroom-scenario"}', 'not a results file'],
    ['no scenario', '{"format":"headroom-results"}', 'no scenario'],
    ['a broken scenario', '{"format":"headroom-results","scenario":{"format":"x"}}', 'scenario'],
    ['a list', '[]', 'not a results file'],
  ])('is refused: %s', (_, text, said) => {
    const outcome = verifyResults(text);
    expect(outcome.ok ? '' : outcome.error).toContain(said);
  });
});
