import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';
import { inputIssues } from '#shared/model/assumptions/validate';
import { ModelInputError } from '#shared/model/errors';
import { createEvaluator } from '#shared/model/explain/results/evaluate-result';
import { parseResult } from '#shared/model/explain/results/result-name';
import { tornado } from '#shared/model/explain/tornado';
import type { ModelInput } from '#shared/model/model-input';
import { resolveAssumptions, resolveCorrelations } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import { arbitraryOverrides, arbitraryPreset } from '#shared/testing/arbitrary-assumptions';
import { driversFinding } from './drivers';

/** What has no place in the equations of AGI at the frontier, whatever is assumed. */
const NO_PART_IN_AGI: readonly AssumptionId[] = [
  'wmdFlop',
  'cyberFlop',
  'controlOOM',
  'openLag',
  'openComputeLag',
  'openSpendCap',
  'foreignOpenLag',
  'insightDiffusion',
  'rivalLag',
  'enhancementGrowth',
  'enhancementMax',
  'soonYears',
  'runsPerOOM',
  'restrictHigh',
  'restrictAbroad',
];

const HORIZON = 2060;
const AGI_RESULTS = ['p10', 'p50', 'never', 'byYear.2030', 'byYear.2045'].map(
  (name) => `ensemble.agi.${name}`,
);

/** What is found to drive AGI, and the slide that says so; null where assumptions contradict each other. */
function driversOf(preset: string, overrides: Overrides, result: string, samples = 1_500) {
  const assumptions = resolveAssumptions(preset, overrides);
  const correlations = resolveCorrelations(preset, null, assumptions);
  const input: ModelInput = {
    assumptions,
    correlations,
    options: { horizon: HORIZON, samples, seed: 1 },
  };
  if (inputIssues(assumptions, correlations, input.options).length > 0) return null;
  const ref = parseResult(result, HORIZON);
  try {
    const answer = { present: createEvaluator()(ref, input), ...tornado(ref, input) };
    const finding = driversFinding({
      run: { horizon: HORIZON },
      drivers: { result, answer, problem: null },
    });
    return { answer, finding };
  } catch (error) {
    if (error instanceof ModelInputError) return null;
    throw error;
  }
}

function expectNoStranger(found: ReturnType<typeof driversOf>): void {
  if (found === null) return;
  const { answer, finding } = found;
  const named = answer.swings.map(({ assumption }) => assumption);
  expect(named.filter((id) => NO_PART_IN_AGI.includes(id))).toEqual([]);
  for (const id of NO_PART_IN_AGI) expect(finding.title).not.toContain(definitionOf(id).label);
  for (const { assumption, sparse } of answer.swings) {
    if (sparse) expect(finding.title).not.toContain(`${definitionOf(assumption).label} takes`);
  }
}

it('does not take what WMD-like AI needs for what moves AGI, known not to exist until today', () => {
  const known: Overrides = {
    wmdFlop: { value: 1e29 },
    notBeforeAgi: { value: 2026.9 },
    notBeforeWmd: { value: 2026.9 },
  };
  for (const preset of ['memo-2024', 'observed-2026']) {
    const found = driversOf(preset, known, 'ensemble.agi.p50', 20_000);
    expectNoStranger(found);
    expect(found?.finding.title).toMatch(/^AGI requirement takes the median for AGI from \d/);
    expect(found?.answer.ruledOutOnly).toContain('wmdFlop');
    expect(JSON.stringify(found?.finding.blocks)).toContain(
      'Known only through what was ruled out',
    );
  }
});

it('names for no scenario what has no part in AGI', () => {
  fc.assert(
    fc.property(
      arbitraryPreset(),
      arbitraryOverrides(),
      fc.constantFrom(...AGI_RESULTS),
      (preset, overrides, result) => expectNoStranger(driversOf(preset, overrides, result)),
    ),
    { numRuns: 40 },
  );
}, 120_000);
