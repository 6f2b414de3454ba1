import { describe, expect, it } from 'vitest';
import { runCentral } from '../../central';
import { runEnsemble } from '../../ensemble/run';
import { resolveAssumptions } from '../../presets/resolve';
import { createDrawCache } from '../../random/draw-cache';
import { createEvaluator } from './evaluate-result';
import { readResult } from './read-result';
import { parseResult } from './result-name';

const HORIZON = 2060;

describe('the name of a result', () => {
  it.each([
    ['agi', 'central.agi'],
    ['central.milestones.wmd', 'central.wmd'],
    [' lead.open ', 'central.lead.open'],
    ['ensemble.milestones.agi.p50', 'ensemble.agi.p50'],
    ['ensemble.tiers.2030.usd1e8.high', 'ensemble.tiers.2030.usd1e8.high'],
  ])('%s is %s', (text, name) => {
    expect(parseResult(text, HORIZON).name).toBe(name);
  });

  it.each([
    ['', 'one of agi'],
    ['agy', 'not "agy"'],
    ['agi.p50', 'the end of the name'],
    ['ensemble.agi', 'p50'],
    ['ensemble.agi.byYear.2061', 'a year from 2015 to 2060'],
    ['ensemble.agi.byYear.30', 'not "30"'],
    ['central.path.2030.tiers', 'thresholdCost'],
    ['ensemble.binding.2030', 'money'],
    ['central.__proto__', '__proto__'],
    ['central.supply.constructor', 'headroom'],
  ])('%s is refused: %s', (text, said) => {
    expect(() => parseResult(text, HORIZON)).toThrow(said);
  });
});

describe('a result taken alone', () => {
  const options = { horizon: HORIZON, samples: 400, seed: 7 };
  const names = [
    'agi',
    'thresholdCrossed',
    'lead.open',
    'central.supply.headroom',
    'central.path.2031.thresholdCost',
    'central.path.2031.money',
    'ensemble.agi.p10',
    'ensemble.agiRival.p95',
    'ensemble.wmd.never',
    'ensemble.agi.byYear.2040',
    'ensemble.lead.restricted.p50',
    'ensemble.tiers.2030.open.high',
    'ensemble.releaseRisk.2026.open.within2',
    'ensemble.binding.2035.chips',
    'ensemble.accepted',
  ];

  it.each(['memo-2024', 'bio-anchors', 'memo-policy'])('is that of the whole run: %s', (preset) => {
    const assumptions = resolveAssumptions(preset, {});
    const central = runCentral(assumptions, options).results;
    const ensemble = runEnsemble(assumptions, [], options);
    const evaluate = createEvaluator(createDrawCache());
    for (const name of names) {
      const ref = parseResult(name, HORIZON);
      const inputs = { assumptions, correlations: [], options };
      expect(evaluate(ref, inputs).value, name).toBe(readResult(ref, central, ensemble));
    }
  });

  it('counts a date that never comes as a year after the horizon', () => {
    const assumptions = resolveAssumptions('memo-2024', { agiFlop: { value: 1e45 } });
    const inputs = { assumptions, correlations: [], options };
    const evaluate = createEvaluator();
    const agi = evaluate(parseResult('agi', HORIZON), inputs);
    expect(agi).toEqual({ value: null, counted: 2061, never: true });
  });

  it('is refused where there is none', () => {
    const evaluate = createEvaluator();
    const inputs = { assumptions: resolveAssumptions('memo-2024', {}), correlations: [], options };
    expect(() => evaluate(parseResult('path.2030.power', HORIZON), inputs)).toThrow('switched off');
    const past = resolveAssumptions('memo-2024', { agiFlop: { value: 1e20, spread: null } });
    const contradicting = { ...inputs, assumptions: past };
    expect(() => evaluate(parseResult('ensemble.agi.p50', HORIZON), contradicting)).toThrow(
      'contradict',
    );
  });
});
