import { describe, expect, it } from 'vitest';
import { runCentral } from './central';
import { DEFAULTS, withValues } from './check/scenarios';

/** The memo's figures, each to the digits it gives. */
const HORIZON = 2060;

function rowOf(assumptions: typeof DEFAULTS, year: number) {
  const row = runCentral(assumptions, { horizon: HORIZON }).results.path.find(
    (candidate) => candidate.year === year,
  );
  if (row === undefined) throw new Error(`no row for ${year}`);
  return row;
}

describe('the figures of the memo follow from the defaults', () => {
  const { results } = runCentral(DEFAULTS, { horizon: HORIZON });

  it('6e28 FLOP: the largest run from all of the supply', () => {
    expect(results.supply.largestRun).toBeGreaterThan(5.5e28);
    expect(results.supply.largestRun).toBeLessThan(6.5e28);
    // 1.5e6 chips of 1e15 FLOP/s are a tenth of the world's.
    expect(results.supply.worldFlopPerSecond / 1.5e22).toBeCloseTo(1, 12);
  });

  it('3e-4: the share of it that the reference run took', () => {
    expect(results.supply.referenceShare).toBeGreaterThan(2.5e-4);
    expect(results.supply.referenceShare).toBeLessThan(3.5e-4);
  });

  it('about 1000x: how far compute can grow before supply ends it', () => {
    // "Around 1000" is one significant digit on a scale of orders of magnitude.
    expect(Math.round(Math.log10(results.supply.headroom))).toBe(3);
    expect(results.supply.headroom).toBeGreaterThan(950);
    expect(results.supply.headroom).toBeLessThan(1050);
  });

  it('1e24 FLOP, the brain: shows what is possible, and sets no lower bound', () => {
    // 1e15 FLOP/s over 1e9 seconds, significantly less than the 1e26 of the order.
    expect(DEFAULTS.brainFlop.value).toBe(1e15 * 1e9);
    expect(runCentral(withValues({ brainFlop: 1e30 }), { horizon: HORIZON }).results).toEqual(
      results,
    );
  });

  it('where algorithms end: at the least compute that AGI is assumed to take', () => {
    // Algorithms that could give everything: 1e34 is twelve orders of magnitude above 1e22.
    const unlimited = withValues({ algoLimitOOM: 20, algoGrowth: 20 });
    expect(rowOf(unlimited, 2060).algorithms / 1e12).toBeCloseTo(1, 9);
    const tenTimesMore = withValues({ algoLimitOOM: 20, algoGrowth: 20, agiFloor: 1e23 });
    expect(rowOf(tenTimesMore, 2060).algorithms / 1e11).toBeCloseTo(1, 9);
  });

  it('1.5 years: an open model as capable comes so much later', () => {
    // Where nothing but the lag holds it back: no limit to spending, all insights leak.
    const lagOnly = withValues({ openSpendCap: 1e14, insightDiffusion: 1 });
    const { wmd, wmdOpen } = runCentral(lagOnly, { horizon: HORIZON }).results.milestones;
    expect(wmd).not.toBeNull();
    expect((wmdOpen ?? 0) - (wmd ?? 0)).toBeCloseTo(1.5, 6);
  });

  it('2x at 8 bit: FLOP per dollar and from the same chips', () => {
    const sixteen = rowOf(DEFAULTS, 2030);
    const eight = rowOf(withValues({ trainingBits: 8 }), 2030);
    expect(eight.flopPerDollar / sixteen.flopPerDollar).toBeCloseTo(2, 9);
    expect(eight.chips / sixteen.chips).toBeCloseTo(2, 9);
  });

  it('2e25 FLOP for 1e8 USD: the reference run lies on the trend', () => {
    const from2022 = withValues({ refYear: 2022 });
    expect(rowOf(from2022, 2022).trend / 2e25).toBeCloseTo(1, 9);
    expect(rowOf(from2022, 2022).flopPerDollar / 2e17).toBeCloseTo(1, 9);
  });
});
