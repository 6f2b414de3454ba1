import { describe, expect, it } from 'vitest';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { buildScenario } from '#shared/testing/scenario-builder';
import type { Scenario } from '../scenario/scenario';
import { scenarioToModel } from '../scenario/to-model';
import { resultsJson } from './results-json';

const SCENARIO = buildScenario({ horizon: 2040, samples: 64 });

const MILESTONES = [
  'agi',
  'wmd',
  'agiOpen',
  'wmdOpen',
  'agiRival',
  'agiRivalRestricted',
  'highFrontier',
  'highOpen',
  'thresholdCrossed',
  'thresholdCrossedOpen',
  'thresholdBlindWmd',
  'thresholdBlindAgi',
];
const SUBJECTS = [
  'frontier',
  'open',
  'threshold',
  'usd1e6',
  'usd1e7',
  'usd1e8',
  'usd1e9',
  'usd1e10',
];
const CEILINGS = ['trend', 'money', 'chips', 'power', 'data', 'latency'];
const PERCENTILES = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'];

function printed(scenario: Scenario) {
  const { assumptions, correlations, options } = scenarioToModel(scenario);
  const { results } = runCentral(assumptions, options);
  const ensemble = runEnsemble(assumptions, correlations, options);
  return JSON.parse(JSON.stringify(resultsJson(scenario, results, ensemble)));
}

describe('printed results', () => {
  const json = printed(SCENARIO);

  it('say what they are results of', () => {
    const { central: _, ensemble: __, scenario, evidence, ...head } = json;
    expect(evidence).toMatch(/^[0-9a-f]{16}$/);
    expect(scenario.format).toBe('headroom-scenario');
    expect(Object.entries(head)).toEqual([
      ['format', 'headroom-results'],
      ['version', 1],
      ['model', '2'],
      ['name', 'Test scenario'],
      ['samples', 64],
      ['seed', 1],
      ['horizon', 2040],
    ]);
  });

  it('have the keys of the central path in their order', () => {
    const { central } = json;
    expect(Object.keys(central)).toEqual(['milestones', 'lead', 'supply', 'binding', 'path']);
    expect(Object.keys(central.milestones)).toEqual(MILESTONES);
    expect(Object.keys(central.lead)).toEqual(['open', 'restricted']);
    expect(Object.keys(central.supply)).toEqual([
      'worldFlopPerSecond',
      'largestRun',
      'referenceShare',
      'headroom',
    ]);
    expect(central.binding[0]).toEqual({ from: 2015, constraint: 'trend' });
    expect(Object.keys(central.path[0])).toEqual([
      'year',
      ...CEILINGS,
      'frontier',
      'binding',
      'algorithms',
      'effective',
      'openRun',
      'openEffective',
      'rivalEffective',
      'threshold',
      'thresholdCost',
      'thresholdNeeded',
      'runsAboveThreshold',
      'flopPerDollar',
      'tiers',
    ]);
    expect(Object.keys(central.path[0].tiers)).toEqual(SUBJECTS);
  });

  it('have the keys of the ensemble in their order', () => {
    const { ensemble } = json;
    expect(Object.keys(ensemble)).toEqual([
      'accepted',
      'milestones',
      'tiers',
      'releaseRisk',
      'binding',
      'lead',
    ]);
    expect(Object.keys(ensemble.milestones)).toEqual(MILESTONES);
    expect(Object.keys(ensemble.milestones.agi)).toEqual([...PERCENTILES, 'never', 'byYear']);
    expect(Object.keys(ensemble.tiers[0])).toEqual(['year', ...SUBJECTS]);
    expect(Object.keys(ensemble.tiers[0].open)).toEqual(['low', 'medium', 'high']);
    expect(Object.keys(ensemble.releaseRisk[0])).toEqual(['year', 'frontier', 'open']);
    expect(Object.keys(ensemble.releaseRisk[0].open)).toEqual([
      'notHigh',
      'within2',
      'within3',
      'within5',
    ]);
    expect(Object.keys(ensemble.binding[0])).toEqual(['year', ...CEILINGS]);
    expect(Object.keys(ensemble.lead)).toEqual(['open', 'restricted']);
    expect(Object.keys(ensemble.lead.open)).toEqual(PERCENTILES);
  });

  it('have a row for every year from 2015 to the horizon', () => {
    const years = Array.from({ length: 2040 - 2015 + 1 }, (_, i) => 2015 + i);
    const of = (rows: { year: number }[]) => rows.map(({ year }) => year);
    expect(of(json.central.path)).toEqual(years);
    expect(of(json.ensemble.tiers)).toEqual(years);
    expect(of(json.ensemble.releaseRisk)).toEqual(years);
    expect(of(json.ensemble.binding)).toEqual(years);
    expect(Object.keys(json.ensemble.milestones.wmdOpen.byYear).map(Number)).toEqual(years);
  });

  it('have null for ceilings that are off, and figures for those that are on', () => {
    expect(json.central.path[0]).toMatchObject({ power: null, data: null, latency: null });
    expect(json.ensemble.binding[0]).toMatchObject({ power: null, data: null, latency: null });
    const on = printed({
      ...SCENARIO,
      assumptions: {
        powerOn: { value: true },
        dataOn: { value: true },
        latencyOn: { value: true },
      },
    });
    for (const ceiling of CEILINGS) {
      expect(on.central.path[0][ceiling]).toBeGreaterThan(0);
      expect(on.ensemble.binding[0][ceiling]).toBeGreaterThanOrEqual(0);
    }
  });

  it('have only the accepted share of an ensemble that contradicts itself', () => {
    const impossible = {
      agiFlop: { value: 1e20, spread: null },
      brainFlop: { value: 1e15 },
    };
    const { ensemble, central } = printed({ ...SCENARIO, assumptions: impossible });
    expect(ensemble).toEqual({
      accepted: 0,
      milestones: null,
      tiers: null,
      releaseRisk: null,
      binding: null,
      lead: null,
    });
    expect(central.milestones.agi).toBeLessThan(2024.25);
  });
});
