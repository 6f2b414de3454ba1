import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createEvaluator } from '#shared/model/explain/results/evaluate-result';
import { parseResult } from '#shared/model/explain/results/result-name';
import { seek } from '#shared/model/explain/seek';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { SeekAnswer, type SoughtAnswer } from './SeekAnswer';

const HORIZON = 2033;
const TARGET = 2016;

function outOfReach(): SoughtAnswer {
  const ref = parseResult('central.agi', HORIZON);
  const input = {
    assumptions: resolveAssumptions('memo-2024', {}),
    correlations: [],
    options: { horizon: HORIZON, samples: 10, seed: 1 },
  };
  return {
    assumption: 'costGrowth',
    ref,
    target: TARGET,
    horizon: HORIZON,
    label: 'AGI, central path',
    outcome: seek(ref, 'costGrowth', TARGET, input, createEvaluator()),
  };
}

const render = (stale: boolean) =>
  renderToStaticMarkup(<SeekAnswer sought={outOfReach()} stale={stale} />);

test('that no value does it is told with the horizon it was asked with, and is current at first', () => {
  const markup = render(false);
  expect(markup).toMatch(/No value of Cost growth .* to 2016: .*not by 2033/);
  expect(markup).not.toContain('has changed since');
  expect(markup).not.toContain('data-stale');
});

test('it is marked like any other answer once the scenario has changed', () => {
  const markup = render(true);
  expect(markup).toContain('The scenario has changed since: find the value again.');
  expect(markup).toContain('data-stale="true"');
});
