import { expect, test } from 'vitest';
import { buildScenario } from '#shared/testing/scenario-builder';
import { parseScenario } from './codec';
import { embedScenario, scenarioInPage } from './embedded';
import { serialiseScenario } from './serialise';

const BREAKING = '</script><script>alert(1)</script><!-- <script> ]]>';

test('a scenario comes out of a page as it went in, whatever words are in it', () => {
  const scenario = buildScenario({ name: BREAKING, description: BREAKING });
  const element = embedScenario(serialiseScenario(scenario));
  // Nothing in it ends the element or begins another.
  expect(element.match(/</g)).toHaveLength(2);
  const found = scenarioInPage(`<!doctype html><body>${element}<p>more</p>`);
  expect(found.ok && parseScenario(found.value)).toEqual({ ok: true, value: scenario });
});

test.each(['', '<p>Hello</p>', '<script type="application/json" id="headroom-scenario">{'])(
  'a page without a scenario is refused: %s',
  (page) => {
    const found = scenarioInPage(page);
    expect(found.ok ? '' : found.error.code).toBe('notScenario');
  },
);
