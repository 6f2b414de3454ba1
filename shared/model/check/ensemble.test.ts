import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../assumptions/registry';
import { runEnsemble } from '../ensemble/run';
import { MILESTONES, type RankCorrelation } from '../results';
import { differences } from './differences';
import { drawnAssumptions, ensembleDrawByDraw, percentilesOf } from './draw-by-draw';
import { anyScenario, DEFAULTS, withSpreads, withValues } from './scenarios';
import { solveBySmallSteps } from './small-step-results';

const MIXED = withSpreads({
  agiFlop: {
    kind: 'mixture',
    components: [
      { label: 'soon', weight: 0.3, value: 1e29, factor: 30 },
      { label: 'middle', weight: 0.5, value: 1e33, factor: 100 },
      { label: 'far', weight: 0.2, value: 1e44, factor: 3 },
    ],
  },
});
const EVERYTHING_ON = withValues({
  powerOn: true,
  dataOn: true,
  latencyOn: true,
  powerGW: 2,
  dataTokens: 1e14,
  restrictHigh: true,
  trainingBits: 8,
});
const UNCERTAIN_YEAR = withSpreads({
  notBeforeAgi: { kind: 'uniform', min: 2024, max: 2030 },
  notBeforeWmd: { kind: 'uniform', min: 2023, max: 2026 },
  wmdFlop: { kind: 'loguniform', min: 1e26, max: 1e31 },
  openLagDrift: { kind: 'normal', halfWidth: 0.3 },
  insightDiffusion: { kind: 'triangular', min: 0, max: 1 },
  bitsYear: { kind: 'uniform', min: 2024, max: 2035 },
  soonYears: { kind: 'uniform', min: 0, max: 3 },
});
const NEW_LINES = withSpreads(
  {
    controlOOM: { kind: 'uniform', min: 0, max: 3 },
    foreignOpenLag: { kind: 'uniform', min: 0, max: 1 },
    releaseDelay: { kind: 'uniform', min: 0.1, max: 0.7 },
  },
  withValues({
    controlOOM: 1,
    cyberOn: true,
    restrictHigh: true,
    restrictAbroad: false,
    theftLag: 2,
    horizonShare: 0.4,
    rdSpeedup: 4,
  }),
);
const TIED: readonly RankCorrelation[] = [
  { a: 'agiFlop', b: 'wmdFlop', rank: 0.7 },
  { a: 'costGrowth', b: 'capitalCeiling', rank: 0.4 },
  { a: 'algoGrowth', b: 'agiFlop', rank: -0.3 },
];

describe('the ensemble agrees with the central path of every draw', () => {
  const CASES: readonly (readonly [string, Assumptions, readonly RankCorrelation[], number])[] = [
    ['the defaults', DEFAULTS, [], 2060],
    ['a mixture, correlated', MIXED, TIED, 2060],
    ['every ceiling and the restriction', EVERYTHING_ON, [], 2050],
    ['every kind of spread, and an uncertain condition', UNCERTAIN_YEAR, TIED, 2045],
    ['every danger, a rule that binds at home, theft and task lengths', NEW_LINES, TIED, 2060],
    ['task lengths alone', withValues({ horizonShare: 1, agiHorizon: 1e5 }), [], 2060],
    ['a requirement mostly met already', withValues({ wmdFlop: 1e26, agiFlop: 1e28 }), [], 2040],
    ['somewhere in the ranges', anyScenario(3), [], 2060],
    ['somewhere else in the ranges', anyScenario(20), [], 2060],
  ];
  it.each(CASES)('for %s', (_name, assumptions, correlations, horizon) => {
    const options = { horizon, samples: 311, seed: 5 };
    const expected = ensembleDrawByDraw(assumptions, correlations, options);
    const actual = runEnsemble(assumptions, correlations, options);
    expect(actual.accepted).toBeCloseTo(expected.accepted, 12);
    // Cases in which too little is left would compare nothing.
    expect(expected.accepted).toBeGreaterThan(0.02);
    if (actual.contradiction) throw new Error('said to be a contradiction');
    const { path: _, ...counted } = actual.summary;
    expect(differences(counted, expected.summary)).toEqual([]);
  });

  it('and with integration in small steps', () => {
    const options = { horizon: 2060, samples: 101, seed: 9 };
    const stepped = drawnAssumptions(MIXED, TIED, options).map((assumptions) => ({
      known: assumptions,
      dates: solveBySmallSteps(assumptions, options.horizon).milestones,
    }));
    const accepted = stepped.filter(
      ({ known, dates }) =>
        !(
          (dates.agi ?? 1e9) < known.notBeforeAgi.value ||
          (dates.wmd ?? 1e9) < known.notBeforeWmd.value
        ),
    );
    const actual = runEnsemble(MIXED, TIED, options);
    if (actual.contradiction) throw new Error('said to be a contradiction');
    expect(actual.accepted).toBeCloseTo(accepted.length / stepped.length, 12);
    for (const name of MILESTONES) {
      const expected = percentilesOf(accepted.map(({ dates }) => dates[name]));
      for (const [p, date] of Object.entries(expected)) {
        const found = Reflect.get(actual.summary.milestones[name], p) as number | null;
        if (date === null) expect(found, `${name} ${p}`).toBeNull();
        // The accuracy asked of dates.
        else expect(Math.abs((found ?? 0) - date), `${name} ${p}`).toBeLessThan(0.01);
      }
    }
  });
});

describe('conditioning on what does not exist yet', () => {
  it('says a contradiction when under one per cent of the draws agree', () => {
    const impossible = withValues({
      agiFlop: 1e20,
      wmdFlop: 1e20,
      notBeforeAgi: 2030,
      notBeforeWmd: 2030,
    });
    const results = runEnsemble(impossible, [], { horizon: 2060, samples: 500, seed: 1 });
    expect(results.contradiction).toBe(true);
    expect(results.accepted).toBeLessThan(0.01);
    expect(results).not.toHaveProperty('summary');
  });
});
