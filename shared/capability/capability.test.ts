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
      0,
    );
    expect(closed?.effective).toBeCloseTo(Math.log10(row?.effective ?? 0), 6);
    expect(open?.effective).toBeCloseTo(Math.log10(row?.openEffective ?? 0), 6);
    expect(known?.effective).toBeCloseTo(24 + Math.log10(row?.algorithms ?? 0), 6);
  });
});

it('scores of a model stand where it was when it was trained, before it was published', () => {
  const row = central.results.path.find(({ year }) => year === 2024);
  const [late] = placeScores([score('2024-07-02', 0.5)], central.curves, 0.5);
  expect(late?.effective).toBeCloseTo(Math.log10(row?.effective ?? 0), 2);
});

describe('the line through scores', () => {
  const scores = [score('2022-07-01', 0.3), score('2024-07-01', 0.6)];
  const fit = fitCapability(gpqa, scores, central.curves, 0);
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
    expect(fitCapability(gpqa, scores.slice(1), central.curves, 0)).toBeNull();
    const falling = [score('2022-07-01', 0.6), score('2024-07-01', 0.3)];
    expect(fitCapability(gpqa, falling, central.curves, 0)).toBeNull();
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
});

it('a task length above 16 hours is unreliable, and no trend is drawn through it', () => {
  const lengths = benchmarkById('autonomy');
  if (lengths === undefined) throw new Error('Task lengths are not there');
  const short = [score('2023-07-01', 10), score('2025-07-01', 300)];
  const long = [...short, score('2026-05-01', 961)];
  expect(isSaturated(lengths, short)).toBe(false);
  expect(isSaturated(lengths, long)).toBe(true);
  const drawn = fitCapability(lengths, short, central.curves, 0);
  expect(drawn).not.toBeNull();
  expect(fitCapability(lengths, long, central.curves, 0)).toEqual(drawn);
});

it('the test of autonomy that the memo names is not the length of tasks', () => {
  expect(benchmarkById('copies')?.about).toMatch(/instances of itself/);
  expect(benchmarkById('autonomy')?.about).toMatch(/not named by the memo/);
  expect(new Set(BENCHMARKS.map(({ id }) => id)).size).toBe(BENCHMARKS.length);
});
