import { expect, test } from 'vitest';
import { withValue } from '#shared/document/edit/edit-scenario';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createResultsStore } from '../state/results-store';
import { modelInputOf, modelKeyOf } from '../state/selectors/document';
import { createFiguresOf } from './figures-of';

const SCENARIO = buildScenario({ samples: 200 });

function begin() {
  const results = createResultsStore(() => 2026.9);
  let giveUp = () => {};
  const waited = new Promise<void>((done) => {
    giveUp = done;
  });
  const figuresOf = createFiguresOf(results, () => waited);
  const { assumptions, correlations, options } = modelInputOf(SCENARIO);
  const key = modelKeyOf(SCENARIO);
  const central = () =>
    results.getState().centralComputed('working', {
      today: 2026.9,
      key,
      input: modelInputOf(SCENARIO),
      ...runCentral(assumptions, options),
    });
  const ensemble = () =>
    results.getState().ensembleComputed('working', {
      key,
      results: runEnsemble(assumptions, correlations, options),
    });
  return { figuresOf, central, ensemble, giveUp };
}

test('what is on show is taken at once', async () => {
  const { figuresOf, central, ensemble } = begin();
  central();
  ensemble();
  expect((await figuresOf(SCENARIO))?.agi).toBeGreaterThan(2024);
});

test('samples on their way are waited for', async () => {
  const { figuresOf, central, ensemble } = begin();
  central();
  const asked = figuresOf(SCENARIO);
  ensemble();
  expect(await asked).not.toBeNull();
});

test('a save goes on without them after a while, and never with those of other assumptions', async () => {
  const { figuresOf, central, ensemble, giveUp } = begin();
  central();
  ensemble();
  const asked = figuresOf(withValue(SCENARIO, SCENARIO, 'costGrowth', 2));
  giveUp();
  expect(await asked).toBeNull();
});
