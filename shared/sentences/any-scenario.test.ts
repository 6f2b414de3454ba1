import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputIssues } from '#shared/model/assumptions/validate';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { MILESTONES, RELEASED_MODELS } from '#shared/model/results';
import { arbitraryOverrides, arbitraryPreset } from '#shared/testing/arbitrary-assumptions';
import { alreadySentence, alreadyWords } from './already';
import { bindingSummary, firstBindingSentence, firstBindingWords } from './binding';
import { ceilingsSummary } from './ceilings';
import { publishedWords } from './crossing';
import { effectiveSummary } from './effective';
import { shareAlready } from './past';
import { releaseRiskSummary } from './release-risk';
import { runsAboveWords } from './runs-above';
import { thresholdSummary } from './threshold';
import { tiersSummary } from './tiers';
import { timelineEvents, timelineSummary } from './timeline';

/** All that is said of a run in words. */
function saidOf(run: ModelRun, year: number): string[] {
  return [
    alreadySentence(run) ?? '',
    alreadyWords(run) ?? '',
    bindingSummary(run, year),
    firstBindingSentence(run) ?? '',
    firstBindingWords(run),
    ceilingsSummary(run, year),
    publishedWords(run, 'thresholdCrossed'),
    publishedWords(run, 'thresholdCrossedOpen'),
    effectiveSummary(run, year),
    ...RELEASED_MODELS.map((released) => releaseRiskSummary(released, run, year)),
    runsAboveWords(run, year),
    thresholdSummary(run, year),
    tiersSummary(run, year),
    ...timelineEvents(run).map((event) => timelineSummary(event, run, year)),
  ];
}

test('sentences of any scenario have no hole, and shares of what is past go with the medians', () => {
  fc.assert(
    fc.property(
      arbitraryPreset(),
      arbitraryOverrides(),
      fc.constantFrom(2024.5, 2031, 2060),
      fc.constantFrom(2015, 2026.913, 2040.2),
      fc.boolean(),
      (preset, overrides, horizon, today, sampled) => {
        const assumptions = resolveAssumptions(preset, overrides);
        const options = { horizon, samples: 60, seed: 1 };
        fc.pre(inputIssues(assumptions, [], options).length === 0);
        const central = runCentral(assumptions, options);
        const run: ModelRun = {
          assumptions,
          horizon,
          samples: options.samples,
          central: central.results,
          curves: central.curves,
          ensemble: sampled ? runEnsemble(assumptions, [], options) : null,
          ensembleIsCurrent: sampled,
          today,
        };
        for (const words of saidOf(run, 2024)) {
          expect(words).not.toMatch(/NaN|undefined|null|Infinity|∞|\[object/);
          expect(words.trim()).not.toMatch(/\s{2}| [.,;]|\(\)|[:;,]$|, ,/);
        }
        const ensemble = soundEnsemble(run);
        for (const milestone of ensemble === null ? [] : MILESTONES) {
          const share = shareAlready(run, milestone);
          if (share === null) continue;
          const { p5, p95 } = ensemble?.summary.milestones[milestone] ?? {};
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          // A quarter of a year is how finely the curve of the shares is kept.
          if (p95 != null && p95 < today - 0.25) expect(share).toBeGreaterThan(0.9);
          if (p5 == null || p5 > today + 0.25) expect(share).toBeLessThan(0.1);
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
