import { describe, expect, it } from 'vitest';
import { resolveAssumptions } from '../presets/resolve';
import { createDrawCache } from '../random/draw-cache';
import type { RankCorrelation } from '../results';
import { MILESTONES } from '../results';
import { rawDraws } from './raw-draws';
import { runEnsemble } from './run';

const OPTIONS = { horizon: 2060, samples: 700, seed: 11 };
const TIED: readonly RankCorrelation[] = [{ a: 'costGrowth', b: 'supplyGrowth', rank: 0.7 }];

describe('the draws behind an ensemble', () => {
  it.each([
    ['memo-2024', []],
    ['memo-policy', TIED],
    ['bio-anchors', TIED],
  ] as const)('make its shares and percentiles: %s', (preset, correlations) => {
    const assumptions = resolveAssumptions(preset, {});
    const ensemble = runEnsemble(assumptions, correlations, OPTIONS);
    if (ensemble.contradiction) throw new Error('The presets are sound');
    const draws = rawDraws(assumptions, correlations, OPTIONS, createDrawCache());
    const rows = Array.from({ length: OPTIONS.samples }, (_, i) => draws.at(i));
    const kept = rows.filter(({ accepted }) => accepted);
    expect(kept.length / rows.length).toBe(ensemble.accepted);
    for (const [i, milestone] of MILESTONES.entries()) {
      const dates = kept
        .map((row) => row.dates[i] ?? Number.POSITIVE_INFINITY)
        .sort((a, b) => a - b);
      const { p50, never, byYear } = ensemble.summary.milestones[milestone];
      expect(dates[Math.floor(dates.length / 2)], milestone).toBe(p50 ?? Number.POSITIVE_INFINITY);
      expect(dates.filter((date) => date > OPTIONS.horizon).length / dates.length).toBe(never);
      expect(dates.filter((date) => date <= 2035).length / dates.length).toBe(byYear['2035']);
    }
  });

  it('hold every uncertain assumption in its unit, and no other', () => {
    const draws = rawDraws(resolveAssumptions('memo-2024', {}), [], OPTIONS, createDrawCache());
    expect(draws.assumptions).toContain('agiFlop');
    expect(draws.assumptions).not.toContain('refCompute');
    const at = draws.assumptions.indexOf('fabLeadTime');
    const lead = Array.from({ length: OPTIONS.samples }, (_, i) => draws.at(i).values[at] ?? 0);
    // Uniform from 3 to 5 years, one draw in each of 700 strata.
    expect(Math.min(...lead)).toBeCloseTo(3, 2);
    expect(Math.max(...lead)).toBeCloseTo(5, 2);
  });
});
