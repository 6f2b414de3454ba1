import { expect, test } from 'vitest';
import { FIRST_YEAR } from '#shared/model/years';
import { releaseRiskReading } from '#shared/sentences/release-risk';
import { modelRun } from '#shared/testing/model-run';
import { buildScenario } from '#shared/testing/scenario-builder';
import { paletteOf } from '../../ui/colour/palette';
import { slideDrawing } from './slide-drawing';
import { slideScenarios } from './slide-scenarios';

test('the release risk on paper is that of the model the slide speaks of', () => {
  const run = modelRun();
  const drawing = slideDrawing({
    chart: 'releaseRisk',
    scenarios: slideScenarios([{ scenario: buildScenario(), run }]),
    drivers: null,
    palette: paletteOf('light'),
    width: 900,
    height: 400,
  });
  const [frontier, open] = (['frontier', 'open'] as const).map((released) =>
    releaseRiskReading(released, run, 2027),
  );
  expect(frontier).not.toBe(open);
  expect(drawing?.readings[2027 - FIRST_YEAR]).toBe(frontier);
});
