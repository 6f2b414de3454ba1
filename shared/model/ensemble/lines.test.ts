import { describe, expect, it } from 'vitest';
import { percentilesOf, solveDraws } from '../check/draw-by-draw';
import { certain, DEFAULTS, withValues } from '../check/scenarios';
import { resolveAssumptions } from '../presets/resolve';
import { createDrawCache } from '../random/draw-cache';
import type { FanName } from '../results';
import { createOutcome } from './counters';
import { fanOf } from './lines';
import { memberDraws } from './member-draws';
import { mixEnsembles } from './mixture';
import { runEnsemble } from './run';

const YEARS = 6;

describe('a line of which no draw is counted', () => {
  it('is refused, rather than drawn at the top of its scale', () => {
    const { lines } = createOutcome(10, YEARS);
    expect(() => fanOf(lines, 'frontier', YEARS)).toThrow('counted in the lines');
  });

  it('is refused in a mixture, rather than drawn at no number', () => {
    const options = { horizon: 2060, samples: 100, seed: 1 };
    const assumptions = resolveAssumptions('memo-2024', {});
    const draws = memberDraws(assumptions, [], options, createDrawCache());
    if (draws.contradiction) throw new Error('a contradiction');
    const { lineCounts } = draws;
    const without = {
      ...draws,
      lineCounts: { ...lineCounts, bins: lineCounts.bins.map(() => 0) as typeof lineCounts.bins },
    };
    expect(() =>
      mixEnsembles(
        [
          { weight: 1, draws },
          { weight: 1, draws: without },
        ],
        'asHeld',
      ),
    ).toThrow('counted in the lines');
  });
});

describe('percentiles of the lines', () => {
  const options = { horizon: 2060, samples: 400, seed: 3 };
  const ALL_ON = withValues({
    powerOn: true,
    dataOn: true,
    latencyOn: true,
    notBeforeAgi: 2015,
    notBeforeWmd: 2015,
  });

  it('are those of the draws, one by one', () => {
    const results = runEnsemble(ALL_ON, [], options);
    if (results.contradiction) throw new Error('a contradiction');
    const draws = solveDraws(ALL_ON, [], options);
    const { fans, years } = results.curves;
    for (const year of [2016, 2025, 2031, 2045, 2060]) {
      const row = years.indexOf(year);
      const rows = draws.map(({ results: { path } }) => path.find((each) => each.year === year)!);
      for (const name of [
        'frontier',
        'openRun',
        'effective',
        'algorithms',
        'trend',
        'chips',
        'power',
        'data',
        'latency',
        'runsAboveThresholdTotal',
      ] as const satisfies readonly FanName[]) {
        const values = rows.map((each) =>
          Math.log10(name === 'runsAboveThresholdTotal' ? 1 + each[name] : Number(each[name])),
        );
        const expected = percentilesOf(values);
        for (const p of ['p5', 'p50', 'p95'] as const) {
          // A bin is a sixteenth of an order of magnitude, and neighbours in rank are as far apart.
          const gap = Math.abs(fans[name]![p][row]! - expected[p]!);
          const sorted = [...values].sort((a, b) => a - b);
          const rank = sorted.indexOf(expected[p]!);
          const near = sorted[Math.min(rank + 3, 399)]! - sorted[Math.max(rank - 3, 0)]!;
          expect(gap, `${year} ${name} ${p}`).toBeLessThan(1 / 16 + near);
        }
      }
    }
  });

  it('are exact where nothing is uncertain', () => {
    const sure = certain(ALL_ON);
    const results = runEnsemble(sure, [], options);
    if (results.contradiction) throw new Error('a contradiction');
    const [draw] = solveDraws(sure, [], { ...options, samples: 1 });
    for (const [
      row,
      { frontier, latency, runsAboveThresholdTotal },
    ] of draw!.results.path.entries()) {
      const { fans } = results.curves;
      for (const p of ['p5', 'p50', 'p95'] as const) {
        expect(fans.frontier[p][row]).toBeCloseTo(Math.log10(frontier), 9);
        expect(fans.latency?.[p][row]).toBeCloseTo(Math.log10(latency!), 9);
        expect(fans.runsAboveThresholdTotal[p][row]).toBeCloseTo(
          Math.log10(1 + runsAboveThresholdTotal),
          9,
        );
      }
    }
  });

  it('are there for every ceiling that is on, and for no other', () => {
    const results = runEnsemble(DEFAULTS, [], options);
    if (results.contradiction) throw new Error('a contradiction');
    expect(results.curves.fans.power).toBeNull();
    expect(results.curves.fans.latency).toBeNull();
    expect(results.curves.fans.money).not.toBeNull();
    expect(results.summary.firstBinding.power).toBeNull();
  });
});
