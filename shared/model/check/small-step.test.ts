import { describe, expect, it } from 'vitest';
import { runCentral } from '../central';
import { MILESTONES } from '../results';
import { disagreements } from './compare';
import { anyScenario, DEFAULTS, withValues } from './scenarios';

/** More on demand: HEADROOM_CHECK_SCENARIOS=2000 npm test. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
const SCENARIOS = Number(process.env.HEADROOM_CHECK_SCENARIOS ?? 300);
const HORIZONS = [2060, 2060, 2040, 2050];

function check(assumptions: typeof DEFAULTS, horizon: number): string[] {
  return disagreements(assumptions, horizon, runCentral(assumptions, { horizon }).results);
}

describe('the central path agrees with integration in small steps', () => {
  it('for the defaults', () => {
    expect(check(DEFAULTS, 2060)).toEqual([]);
  });

  const STILL = { costGrowth: 1, capitalGrowth: 1, pricePerfGrowth: 1, supplyGrowth: 1 } as const;
  const CORNERS: readonly (readonly [string, Parameters<typeof withValues>[0]])[] = [
    ['nothing grows', { ...STILL, supplyGrowthAfterFabs: 1, algoGrowth: 1 }],
    ['supply shrinks, then grows again', { supplyGrowth: 0.5, supplyYear: 2017, fabLeadTime: 12 }],
    ['supply grows, then shrinks', { supplyGrowthAfterFabs: 0.5, fabLeadTime: 0, costGrowth: 10 }],
    [
      'capital shrinks and bits fall in a step',
      { capitalGrowth: 0.8, trainingBits: 4, bitsRampYears: 0.1, bitsYear: 2031.3 },
    ],
    ['every ceiling on', { powerOn: true, dataOn: true, latencyOn: true }],
    [
      'every ceiling on and shrinking',
      {
        powerOn: true,
        dataOn: true,
        latencyOn: true,
        powerGrowth: 0.5,
        dataGrowth: 0.5,
        supplyGrowthAfterFabs: 0.5,
        capitalGrowth: 0.8,
      },
    ],
    ['research explodes', { rdSpeedup: 100, rdRampOOM: 0.1, algoLimitOOM: 20, agiFlop: 1e32 }],
    [
      'research explodes from far off',
      { rdSpeedup: 100, rdRampOOM: 12, algoLimitOOM: 20, agiFlop: 1e36 },
    ],
    ['algorithms have nothing left to give', { algoLimitOOM: 0 }],
    ['the brain leaves algorithms nothing', { brainFlop: 1e35, agiFlop: 1e34 }],
    ['the open lag closes', { openLagDrift: -1, openLag: 15 }],
    ['the open lag opens by a year each year', { openLagDrift: 1, openLag: 0 }],
    [
      'open weights at once, in full',
      { openLag: 0, openComputeLag: 0, insightDiffusion: 1, openSpendCap: 1e14 },
    ],
    [
      'open release restricted',
      { restrictHigh: true, rivalLag: 15, openLag: 0.5, openSpendCap: 1e13 },
    ],
    ['everything is High at once', { wmdFlop: 1e20, agiFlop: 1e20 }],
    ['nothing ever is', { wmdFlop: 1e45, agiFlop: 1e45 }],
    ['the threshold falls away', { thresholdGrowth: 0.05 }],
    ['the threshold runs away', { thresholdGrowth: 5 }],
    ['the reference run is recent', { refYear: 2027 }],
  ];
  it.each(CORNERS)('where %s', (_name, changes) => {
    expect(check(withValues(changes), 2060)).toEqual([]);
  });

  it(`for ${SCENARIOS} scenarios from anywhere in the ranges`, { timeout: 0 }, () => {
    const wrong: Record<number, string[]> = {};
    const dated = new Set<string>();
    for (let seed = 0; seed < SCENARIOS; seed++) {
      const horizon = HORIZONS[seed % HORIZONS.length] as number;
      const assumptions = anyScenario(seed);
      const { results } = runCentral(assumptions, { horizon });
      const found = disagreements(assumptions, horizon, results);
      if (found.length > 0) wrong[seed] = found;
      for (const [name, date] of Object.entries(results.milestones)) {
        if (date !== null && date > 2015) dated.add(name);
      }
    }
    expect(wrong).toEqual({});
    // Scenarios in which nothing happens would agree whatever the solver does.
    expect(dated.size).toBe(MILESTONES.length);
  });
});

describe('of equal ceilings the first in order binds', () => {
  it('trend before money when they are the same line', () => {
    const same = withValues({
      capitalCeiling: DEFAULTS.refCost.value,
      capitalCeilingYear: DEFAULTS.refYear.value,
      capitalGrowth: 2,
      costGrowth: 2,
      chipsProduced: 1e10,
    });
    const { results } = runCentral(same, { horizon: 2060 });
    expect(results.binding[0]).toEqual({ from: 2015, constraint: 'trend' });
    expect(results.path.some(({ binding }) => binding === 'money')).toBe(false);
  });

  it('data before latency when both stand still at the same compute', () => {
    // 0.3 FLOP per token squared and 1e15 tokens: 3e29.
    const same = withValues({
      dataOn: true,
      latencyOn: true,
      dataTokens: 1e15,
      dataGrowth: 1,
      latencyFlop: 3e29,
    });
    const { results } = runCentral(same, { horizon: 2060 });
    expect(results.path.at(-1)?.binding).toBe('data');
    expect(results.path.some(({ binding }) => binding === 'latency')).toBe(false);
  });
});
