import { expect, test } from 'vitest';
import { runEnsemble } from '../ensemble/run';
import type { ModelInput } from '../model-input';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import { runExplainJob } from './explain-job';
import type { DisagreementAnswer, FourLinesAnswer, TeamAnswers } from './team-job';

function input(overrides: Overrides, horizon = 2060, samples = 200): ModelInput {
  return {
    assumptions: resolveAssumptions('memo-2024', overrides),
    correlations: [],
    options: { horizon, samples, seed: 1 },
  };
}

const OURS = input({});
const STRICT = input({ openLag: { value: 0.5 }, restrictHigh: { value: true } }, 2050);

test('a member’s draws come with the results of its ensemble', () => {
  const draws = runExplainJob({ kind: 'memberDraws', input: OURS }) as TeamAnswers['memberDraws'];
  const { assumptions, correlations, options } = OURS;
  expect(draws).toMatchObject(runEnsemble(assumptions, correlations, options));
  if (draws.contradiction) throw new Error('said to be a contradiction');
  expect(draws.dates.agi).toHaveLength(Math.round(draws.accepted * 200));
});

test('a disagreement looks no further than the nearest horizon, with samples enough', () => {
  const members = [OURS, STRICT].map((inputs) => ({ share: 0.5, inputs }));
  const central = runExplainJob({ kind: 'disagreement', result: 'highOpen', members });
  const { disagreement, samples } = central as DisagreementAnswer;
  // Prevented by restriction: a year after the shorter horizon.
  expect(disagreement.readings[1]?.counted).toBe(2051);
  expect(samples).toBeNull();
  const many = [OURS, input({ costGrowth: { value: 2 } })].map((inputs) => ({
    share: 0.5,
    inputs: { ...inputs, options: { ...inputs.options, samples: 50_000 } },
  }));
  const sampled = runExplainJob({
    kind: 'disagreement',
    result: 'ensemble.agi.p50',
    members: many,
  });
  expect((sampled as DisagreementAnswer).samples).toBeLessThan(50_000);
});

test('the four lines take their levers from whom they are asked for', () => {
  const loose = input({ openLag: { value: 0.5 } });
  const job = {
    kind: 'fourLines' as const,
    result: 'ensemble.tiers.2032.open.high',
    input: OURS,
    other: loose,
    policy: STRICT,
  };
  const { lines, series } = runExplainJob(job) as FourLinesAnswer;
  expect(lines.levers).toEqual(['restrictHigh']);
  expect(lines.readings.map(([, held]) => held.value)).toEqual([0, 0]);
  const [[own]] = series;
  expect(own?.values[own.times.indexOf(2032)]).toBe(lines.readings[0][0].value);
});
