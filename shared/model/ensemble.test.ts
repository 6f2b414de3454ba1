import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assumptions, NumericId } from './assumptions/registry';
import { runCentral } from './central';
import {
  anyScenario,
  certain,
  DEFAULTS,
  shuffled,
  withSpreads,
  withValues,
} from './check/scenarios';
import { runEnsemble } from './ensemble/run';
import { createDrawCache } from './random/draw-cache';
import {
  CONSTRAINTS,
  type EnsembleResults,
  MILESTONES,
  PERCENTILES,
  type PercentileName,
  type Percentiles,
  type RankCorrelation,
  SUBJECTS,
} from './results';

const OPTIONS = { horizon: 2060, samples: 400, seed: 1 };
const scenario = fc.integer({ min: 0, max: 2 ** 31 - 1 }).map(anyScenario);
const runs = { seed: 20_240_327, numRuns: 25 };

type Accepted = Extract<EnsembleResults, { contradiction: false }>;

function run(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[] = [],
): EnsembleResults {
  return runEnsemble(assumptions, correlations, OPTIONS);
}

/** The ensemble of a scenario that does not contradict itself. */
function accepted(assumptions: Assumptions): Accepted {
  const results = run(assumptions);
  if (results.contradiction) throw new Error('a contradiction');
  return results;
}

function notFinite(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}

function isAscending({ ...percentiles }: Percentiles): boolean {
  const dates = (Object.keys(PERCENTILES) as PercentileName[]).map(
    (name) => percentiles[name] ?? Number.POSITIVE_INFINITY,
  );
  return dates.every((date, i) => i === 0 || date >= (dates[i - 1] ?? 0));
}

const sum = (shares: Iterable<number | null>): number =>
  [...shares].reduce<number>((total, share) => total + (share ?? 0), 0);

describe('for any scenario', () => {
  it('every figure is finite, shares are shares and add up, percentiles are in order', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        const results = run(assumptions);
        expect(notFinite(results, 'ensemble')).toEqual([]);
        expect(results.accepted >= 0 && results.accepted <= 1).toBe(true);
        if (results.contradiction) return;
        const { milestones, tiers, binding, releaseRisk, lead } = results.summary;
        for (const name of MILESTONES) {
          const { byYear, never, ...percentiles } = milestones[name];
          expect(isAscending(percentiles)).toBe(true);
          const shares = Object.values(byYear);
          expect(Object.keys(byYear)).toHaveLength(OPTIONS.horizon - 2015 + 1);
          expect(shares.every((share, i) => i === 0 || share >= (shares[i - 1] ?? 0))).toBe(true);
          // What has not come by the horizon's first of January never comes.
          expect(byYear[OPTIONS.horizon]).toBeCloseTo(1 - never, 9);
        }
        expect(isAscending(lead.open) && isAscending(lead.restricted)).toBe(true);
        for (const row of tiers) {
          for (const subject of SUBJECTS)
            expect(sum(Object.values(row[subject]))).toBeCloseTo(1, 9);
        }
        for (const row of binding) {
          expect(sum(CONSTRAINTS.map((constraint) => row[constraint]))).toBeCloseTo(1, 9);
        }
        for (const row of releaseRisk) {
          for (const { notHigh, within2, within3, within5 } of [row.frontier, row.open]) {
            expect(notHigh >= 0 && notHigh <= 1).toBe(true);
            expect(within2 === null).toBe(notHigh === 0);
            if (within2 === null) continue;
            expect(within2 <= (within3 ?? 0) && (within3 ?? 0) <= (within5 ?? 0)).toBe(true);
            expect((within5 ?? 2) <= 1).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('fans are in order', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        const results = run(assumptions);
        if (results.contradiction) return;
        const disordered = Object.values(results.curves.fans).flatMap((fan) =>
          (fan?.p5 ?? []).filter((p5, i) => {
            const line = [p5, fan?.p25[i], fan?.p50[i], fan?.p75[i], fan?.p95[i]].map(Number);
            return !line.every((value, k) => k === 0 || value >= (line[k - 1] ?? 0));
          }),
        );
        expect(disordered).toEqual([]);
      }),
      runs,
    );
  });

  it('the order in which assumptions are given does not matter', () => {
    fc.assert(
      fc.property(scenario, fc.integer(), (assumptions, seed) => {
        expect(run(shuffled(assumptions, seed))).toEqual(run(assumptions));
      }),
      { ...runs, numRuns: 10 },
    );
  });

  it('without uncertainty the ensemble is the central path', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        // Whether a draw follows the trend of task lengths is uncertain for any share but none and all.
        const horizonShare = Math.round(assumptions.horizonShare.value);
        const known = { notBeforeAgi: 2015, notBeforeWmd: 2015, horizonShare };
        const sure = certain(withValues(known, assumptions));
        const { milestones } = runCentral(sure, OPTIONS).results;
        const { summary } = accepted(sure);
        for (const name of MILESTONES) {
          const { p5, p50, p95, never } = summary.milestones[name];
          expect(p5).toBe(p95);
          if (milestones[name] === null) expect([p50, never]).toEqual([null, 1]);
          else expect(p50).toBeCloseTo(milestones[name], 6);
        }
      }),
      runs,
    );
  });

  it('what was asked before does not matter', () => {
    fc.assert(
      fc.property(fc.array(scenario, { minLength: 2, maxLength: 4 }), (asked) => {
        const cache = createDrawCache();
        for (const assumptions of [...asked, ...asked]) {
          expect(runEnsemble(assumptions, [], OPTIONS, cache)).toEqual(run(assumptions));
        }
      }),
      { ...runs, numRuns: 10 },
    );
  });
});

describe('the defaults', () => {
  /** Years between the 5th and 95th percentile of the date at which the threshold is crossed. */
  const width = (assumptions: Assumptions): number => {
    const { p5, p95 } = accepted(assumptions).summary.milestones.thresholdCrossed;
    return (p95 ?? Number.NaN) - (p5 ?? Number.NaN);
  };

  it('a tighter spread tightens the interval of what it moves', () => {
    // Only this one is uncertain, and the crossing moves one way with it.
    const alone = withValues({ notBeforeAgi: 2015, notBeforeWmd: 2015 }, certain(DEFAULTS));
    for (const id of ['costGrowth', 'pricePerfGrowth', 'bitsYear'] as readonly NumericId[]) {
      const base =
        id === 'bitsYear' ? withValues({ trainingBits: 4, thresholdFlop: 3e27 }, alone) : alone;
      const widths = [1, 0.5, 0.1].map((scale) =>
        width(
          withSpreads(
            {
              [id]:
                id === 'bitsYear'
                  ? { kind: 'normal', halfWidth: scale }
                  : { kind: 'lognormal', factor: 1.3 ** scale },
            },
            base,
          ),
        ),
      );
      expect(widths[0]).toBeGreaterThan(widths[1] ?? Number.POSITIVE_INFINITY);
      expect(widths[1]).toBeGreaterThan(widths[2] ?? Number.POSITIVE_INFINITY);
      expect(widths[2]).toBeGreaterThan(0);
    }
  });

  it('more money makes AGI no less likely by any year', () => {
    // Shared draws: the difference carries no sampling noise. Conditioning would select draws.
    const poor = accepted(
      withValues({ notBeforeAgi: 2015, notBeforeWmd: 2015, capitalCeiling: 1e10 }),
    );
    const rich = accepted(
      withValues({ notBeforeAgi: 2015, notBeforeWmd: 2015, capitalCeiling: 1e12 }),
    );
    const before = poor.summary.milestones.agi.byYear;
    for (const [year, share] of Object.entries(rich.summary.milestones.agi.byYear)) {
      expect(share).toBeGreaterThanOrEqual(before[year] ?? 1);
    }
    expect(rich.summary.milestones.agi.never).toBeLessThan(poor.summary.milestones.agi.never);
  });

  it('nothing dangerous is dated before the year in which it was known not to exist', () => {
    const { summary } = accepted(withValues({ notBeforeAgi: 2026.5, notBeforeWmd: 2026.5 }));
    expect(summary.milestones.wmd.p5).toBeGreaterThanOrEqual(2026.5);
    expect(summary.milestones.wmd.byYear[2026]).toBe(0);
    expect(summary.milestones.agi.byYear[2026]).toBe(0);
  });

  it('another seed changes the figures by no more than sampling does', () => {
    const samples = 4000;
    const median = (seed: number) => {
      const results = runEnsemble(DEFAULTS, [], { ...OPTIONS, samples, seed });
      if (results.contradiction) throw new Error('a contradiction');
      return results.summary.milestones.agi;
    };
    const one = median(1);
    const other = median(2);
    // A share p of n independent draws has standard error sqrt(p (1 - p) / n), at most 1/2 sqrt(n);
    // a difference of two sqrt(2) times that.
    const limit = (4 * Math.SQRT2 * 0.5) / Math.sqrt(samples * accepted(DEFAULTS).accepted);
    for (const [year, share] of Object.entries(one.byYear)) {
      expect(Math.abs(share - (other.byYear[year] ?? 0))).toBeLessThan(limit);
    }
    expect(one.p50).not.toBe(other.p50);
  });
});
