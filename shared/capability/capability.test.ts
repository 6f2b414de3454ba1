import { describe, expect, it } from 'vitest';
import type { BenchmarkScore } from '#shared/facts/benchmarks';
import { BENCHMARKS, benchmarkById } from '#shared/facts/benchmarks';
import { runCentral } from '#shared/model/central';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { effectiveFor, fitCapability, isSaturated, placeScores, scoreFor } from './fit';
import { compareThresholds } from './two-thresholds';

const central = runCentral(resolveAssumptions('memo-2024', {}), { horizon: 2060 });
const gpqa = benchmarkById('gpqa');
if (gpqa === undefined) throw new Error('GPQA is not there');

function score(date: string, value: number, rest: Partial<BenchmarkScore> = {}): BenchmarkScore {
  return {
    benchmark: 'gpqa',
    model: date,
    date,
    score: value,
    open: false,
    flop: null,
    source: '',
    ...rest,
  };
}

describe('scores on the path', () => {
  it('stand on the frontier at their date, or where their compute puts them', () => {
    const [row] = central.results.path.filter(({ year }) => year === 2024);
    const [closed, open, known] = placeScores(
      [
        score('2024-01-01', 0.5),
        score('2024-01-01', 0.4, { open: true }),
        score('2024-01-01', 0.4, { flop: 1e24 }),
      ],
      central.curves,
    );
    expect(closed?.effective).toBeCloseTo(Math.log10(row?.effective ?? 0), 6);
    expect(open?.effective).toBeCloseTo(Math.log10(row?.openEffective ?? 0), 6);
    expect(known?.effective).toBeCloseTo(24 + Math.log10(row?.algorithms ?? 0), 6);
  });
});

describe('the line through scores', () => {
  const scores = [score('2022-07-01', 0.3), score('2024-07-01', 0.6)];
  const fit = fitCapability(gpqa, scores, central.curves);
  if (fit === null) throw new Error('No fit');

  it('gives back the scores it was drawn through', () => {
    for (const { effective, score: given } of fit.placed) {
      expect(scoreFor(gpqa, fit, effective)).toBeCloseTo(given.score, 9);
      expect(effectiveFor(gpqa, fit, given.score)).toBeCloseTo(effective, 9);
    }
  });

  it('never scores below chance nor above all', () => {
    expect(scoreFor(gpqa, fit, 0)).toBeGreaterThanOrEqual(0.25);
    expect(scoreFor(gpqa, fit, 60)).toBeLessThanOrEqual(1);
  });

  it('is none where there is one score, or later ones are worse', () => {
    expect(fitCapability(gpqa, scores.slice(1), central.curves)).toBeNull();
    const falling = [score('2022-07-01', 0.6), score('2024-07-01', 0.3)];
    expect(fitCapability(gpqa, falling, central.curves)).toBeNull();
  });
});

describe('the two thresholds', () => {
  it('share out every run above either, and neither counts one beyond the frontier', () => {
    for (const effective of [26, 29, 33]) {
      for (const row of compareThresholds(central.results, effective, 20)) {
        const year = central.results.path.find((each) => each.year === row.year);
        const top = Math.log10(year?.frontier ?? 0);
        const above = 20 * Math.max(0, top - Math.min(row.needed, row.threshold));
        expect(row.missed + row.needless + row.both).toBeCloseTo(above, 9);
        expect(Math.min(row.missed, row.needless)).toBe(0);
      }
    }
  });

  it('part over the years: what flagged too much comes to miss the most', () => {
    const rows = compareThresholds(central.results, 29, 20);
    expect(rows.find(({ year }) => year === 2024)?.missed).toBe(0);
    expect(rows.find(({ year }) => year === 2040)?.missed).toBeGreaterThan(0);
  });
});

it('a test that is nearly all right tells models apart no longer', () => {
  expect(isSaturated(gpqa, [score('2024-01-01', 0.5)])).toBe(false);
  expect(isSaturated(gpqa, [score('2024-01-01', 0.5), score('2025-01-01', 0.92)])).toBe(true);
  const minutes = BENCHMARKS.find(({ unit }) => unit === 'minutes');
  expect(minutes !== undefined && isSaturated(minutes, [score('2025-01-01', 9000)])).toBe(false);
});
