import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assumptions } from './assumptions/registry';
import { runCentral } from './central';
import { anyScenario, shuffled, withValues } from './check/scenarios';
import { type CentralResults, type DateOrNever, MILESTONES } from './results';

const HORIZON = 2060;
const scenario = fc.integer({ min: 0, max: 2 ** 31 - 1 }).map(anyScenario);
const runs = { seed: 20_240_327, numRuns: 200 };

function run(assumptions: Assumptions): CentralResults {
  return runCentral(assumptions, { horizon: HORIZON }).results;
}

/** "Never" is later than any date; dates are solved to far better than this. */
function notLater(a: DateOrNever, b: DateOrNever): boolean {
  return (a ?? Number.POSITIVE_INFINITY) <= (b ?? Number.POSITIVE_INFINITY) + 1e-6;
}

/** Paths of every number in a value that is not finite. */
function notFinite(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}

/**
 * A requirement in FLOP: one that is read off task lengths counts doublings at the pace of compute, so that
 * more compute asks for more too.
 */
const IN_FLOP = { horizonShare: 0 } as const;

describe('for any scenario', () => {
  it('no result is anything but a finite number', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        const answer = runCentral(assumptions, { horizon: HORIZON });
        expect(notFinite(answer, 'central')).toEqual([]);
      }),
      runs,
    );
  });

  it('more money never makes AGI, or anything else of the frontier, later', () => {
    const factor = fc.double({ min: 1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(scenario, factor, (drawn, more) => {
        const assumptions = withValues(IN_FLOP, drawn);
        const capitalCeiling = Math.min(1e14, assumptions.capitalCeiling.value * more);
        const before = run(assumptions).milestones;
        const after = run(withValues({ capitalCeiling }, assumptions)).milestones;
        for (const name of ['agi', 'wmd', 'highFrontier', 'thresholdCrossed'] as const) {
          expect(notLater(after[name], before[name]), name).toBe(true);
        }
      }),
      runs,
    );
  });

  it('nor does more of chips, power, tokens, algorithmic growth or research speed-up', () => {
    fc.assert(
      fc.property(scenario, fc.double({ min: 1, max: 10, noNaN: true }), (drawn, more) => {
        const assumptions = withValues(IN_FLOP, drawn);
        const before = run(assumptions).milestones;
        const raised = [
          { chipsProduced: Math.min(1e10, assumptions.chipsProduced.value * more) },
          { powerGW: Math.min(1e4, assumptions.powerGW.value * more) },
          { dataTokens: Math.min(1e20, assumptions.dataTokens.value * more) },
          { latencyFlop: Math.min(1e36, assumptions.latencyFlop.value * more) },
          { rdSpeedup: Math.min(100, assumptions.rdSpeedup.value * more) },
          { algoLimitOOM: Math.min(20, assumptions.algoLimitOOM.value * more) },
        ];
        for (const change of raised) {
          const after = run(withValues(change, assumptions)).milestones;
          expect(notLater(after.agi, before.agi), JSON.stringify(change)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('a ceiling that never binds does not matter', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        // Latency can be switched on above everything else the path reaches.
        const off = run(withValues({ latencyOn: false }, assumptions));
        const on = run(withValues({ latencyOn: true, latencyFlop: 1e36 }, assumptions));
        fc.pre(on.binding.every(({ constraint }) => constraint !== 'latency'));
        expect(on.milestones).toEqual(off.milestones);
        expect(on.lead).toEqual(off.lead);
        expect(on.path.map(({ latency: _, ...row }) => row)).toEqual(
          off.path.map(({ latency: _, ...row }) => row),
        );
      }),
      runs,
    );
  });

  it('open weights are never ahead of the frontier, in effect or in size', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        const { path } = run(assumptions);
        // Back in time the ceilings may lie higher, where supply or capital shrinks; the frontier
        // only remembers runs since 2015. The statement is about what follows runs since then.
        const longest = Math.max(
          assumptions.openComputeLag.value,
          ...path.map(
            ({ year }) =>
              assumptions.openLag.value +
              assumptions.openLagDrift.value * (year - assumptions.openLagYear.value),
          ),
        );
        for (const row of path) {
          if (row.year - longest < 2015) continue;
          expect(row.openEffective).toBeLessThanOrEqual(row.effective * (1 + 1e-9));
          expect(row.openRun).toBeLessThanOrEqual(row.frontier * (1 + 1e-9));
        }
      }),
      runs,
    );
  });

  it('restricting open release never brings anything forward, and leaves the frontier alone', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        const free = run(withValues({ restrictHigh: false }, assumptions));
        const restricted = run(withValues({ restrictHigh: true }, assumptions));
        for (const name of MILESTONES) {
          expect(notLater(free.milestones[name], restricted.milestones[name]), name).toBe(true);
        }
        if (assumptions.restrictAbroad.value) expect(restricted.milestones.highOpen).toBeNull();
        expect(restricted.milestones.agi).toBe(free.milestones.agi);
        expect(restricted.lead).toEqual(free.lead);
        expect(notLater(free.milestones.agiRival, free.milestones.agiRivalRestricted)).toBe(true);
      }),
      runs,
    );
  });

  it('a restriction that does not bind those who lead in open weights changes nothing', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        const led = withValues({ restrictAbroad: false, foreignOpenLag: 0 }, assumptions);
        const free = run(withValues({ restrictHigh: false }, led));
        const restricted = run(withValues({ restrictHigh: true }, led));
        expect(restricted.milestones).toEqual(free.milestones);
        expect(restricted.path).toEqual(free.path);
      }),
      runs,
    );
  });

  it('WMD-like AI comes no later than AGI, and High no later than WMD-like AI', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        const { milestones } = run(assumptions);
        expect(notLater(milestones.wmd, milestones.agi)).toBe(true);
        expect(notLater(milestones.highFrontier, milestones.wmd)).toBe(true);
        expect(notLater(milestones.wmdOpen, milestones.agiOpen)).toBe(true);
        expect(notLater(milestones.thresholdBlindWmd, milestones.thresholdBlindAgi)).toBe(true);
      }),
      runs,
    );
  });

  it('a later horizon adds dates and changes none', () => {
    fc.assert(
      fc.property(scenario, (assumptions) => {
        const early = runCentral(assumptions, { horizon: 2035 }).results;
        const late = run(assumptions);
        for (const name of MILESTONES) {
          const date = late.milestones[name];
          if (early.milestones[name] !== null) {
            expect(date).toBeCloseTo(early.milestones[name], 6);
          } else if (date !== null) expect(date).toBeGreaterThan(2035 - 1e-6);
        }
      }),
      runs,
    );
  });

  it('the order in which assumptions are given does not matter', () => {
    fc.assert(
      fc.property(scenario, fc.integer(), (assumptions, seed) => {
        expect(run(shuffled(assumptions, seed))).toEqual(run(assumptions));
      }),
      { ...runs, numRuns: 50 },
    );
  });
});
