import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../assumptions/registry';
import { differences } from '../check/differences';
import { contradicts, countDraws, type SolvedDraw, solveDraws } from '../check/draw-by-draw';
import { DEFAULTS, withSpreads, withValues } from '../check/scenarios';
import { createDrawCache } from '../random/draw-cache';
import { PERCENTILES, type SoundEnsemble } from '../results';
import { type MemberDraws, memberDraws } from './member-draws';
import { MIXTURE_RULES, mixEnsembles, mixtureShares, weightShares } from './mixture';
import { runEnsemble } from './run';

const OPTIONS = { horizon: 2040, samples: 43, seed: 5 };

function member(assumptions: Assumptions, options = OPTIONS): MemberDraws {
  const draws = memberDraws(assumptions, [], options, createDrawCache());
  if (draws.contradiction) throw new Error('said to be a contradiction');
  return draws;
}

/** What is the same but for rounding. */
function same({ accepted, contradiction, summary, curves }: SoundEnsemble) {
  // Lines in plain units are the fans once more, which are logarithms.
  const { path: _, ...counted } = summary;
  return { accepted, contradiction, summary: counted, curves };
}

function leastCommonMultiple(numbers: readonly number[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return numbers.reduce((a, b) => (a * b) / divisor(a, b), 1);
}

const POWERED = withValues({ powerOn: true, powerGW: 2, restrictHigh: true });
const ALL = withValues({ notBeforeAgi: 2015, notBeforeWmd: 2015 });
const OTHER = withValues({ notBeforeAgi: 2015, notBeforeWmd: 2015, costGrowth: 1.5, openLag: 0.5 });
// Most of its spread is in the past, so that few of its draws are left.
const EARLY = withSpreads(
  { wmdFlop: { kind: 'lognormal', factor: 1e4 } },
  withValues({ wmdFlop: 1e26 }),
);

describe('a mixture of ensembles', () => {
  it.each(MIXTURE_RULES)('of one member is that member, %s', (rule) => {
    const one = member(DEFAULTS);
    expect(differences(same(mixEnsembles([{ weight: 3, draws: one }], rule)), same(one))).toEqual(
      [],
    );
    const ensemble = runEnsemble(DEFAULTS, [], OPTIONS);
    if (ensemble.contradiction) throw new Error('said to be a contradiction');
    expect(differences(same(one), same(ensemble))).toEqual([]);
  });

  it('of equal members is that member, whatever their weights', () => {
    const one = member(DEFAULTS);
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(weights, (each) => {
        const mixed = mixEnsembles(
          each.map((weight) => ({ weight, draws: one })),
          'byEvidence',
        );
        expect(differences(same(mixed), same(one))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('does not see a member without weight', () => {
    const [one, other] = [member(DEFAULTS), member(EARLY)];
    const mixed = mixEnsembles(
      [
        { weight: 0, draws: other },
        { weight: 1, draws: one },
        { weight: 0, draws: other },
      ],
      'asHeld',
    );
    expect(differences(same(mixed), same(one))).toEqual([]);
  });

  it.each([
    ['a member with few draws left', [DEFAULTS, EARLY], [2, 1]],
    ['ceilings and policy that differ', [POWERED, DEFAULTS], [1, 3]],
    ['three of them', [ALL, OTHER, EARLY], [1, 1, 2]],
    ['AGI that hardly comes', [withValues({ agiFlop: 1e42 }), DEFAULTS], [5, 1]],
  ] as const)('is the pool of their draws: %s', (_, of, weights) => {
    const accepted = of.map((assumptions) =>
      solveDraws(assumptions, [], OPTIONS).filter((draw) => !contradicts(draw)),
    );
    const members = of.map((assumptions, i) => ({
      weight: weights[i] ?? 0,
      draws: member(assumptions),
    }));
    const isOn = {
      power: of.some(({ powerOn }) => powerOn.value),
      data: of.some(({ dataOn }) => dataOn.value),
      latency: of.some(({ latencyOn }) => latencyOn.value),
    };
    const poolOf = (copiesOf: (weight: number, draws: number) => number) =>
      accepted.flatMap((draws, i) =>
        draws.flatMap((draw) =>
          new Array<SolvedDraw>(copiesOf(weights[i] ?? 0, draws.length)).fill(draw),
        ),
      );
    // By evidence each draw is there as often as its member's weight says, and then some are dropped.
    // As held every member is brought to one size first: it counts by its weight alone.
    const size = leastCommonMultiple(accepted.map(({ length }) => length));
    const pools = {
      byEvidence: poolOf((weight) => weight),
      asHeld: poolOf((weight, draws) => (weight * size) / draws),
    };
    for (const rule of MIXTURE_RULES) {
      const mixed = same(mixEnsembles(members, rule));
      const expected = countDraws(pools[rule], OPTIONS.horizon, isOn);
      expect(differences(mixed.summary, expected), rule).toEqual([]);
      const total = of.reduce((sum, _each, i) => sum + (weights[i] ?? 0), 0) * OPTIONS.samples;
      expect(mixed.accepted).toBeCloseTo(pools.byEvidence.length / total, 12);
    }
  });

  it('takes its percentiles by the rule of an ensemble, exactly at the ranks that fall on one', () => {
    const options = { horizon: 2060, samples: 200, seed: 1 };
    const free = withValues({ notBeforeAgi: 2015, notBeforeWmd: 2015 });
    const [one, other] = [
      member(free, options),
      member(withValues({ agiFlop: 1e32, notBeforeAgi: 2015, notBeforeWmd: 2015 }), options),
    ];
    const pool = [...one.dates.agi, ...other.dates.agi].sort((a, b) => a - b);
    const { agi } = mixEnsembles(
      [
        { weight: 1, draws: one },
        { weight: 1, draws: other },
      ],
      'asHeld',
    ).summary.milestones;
    for (const [name, p] of Object.entries(PERCENTILES)) {
      const date = pool[Math.floor(p * pool.length)];
      expect(agi[name as keyof typeof PERCENTILES] ?? Number.POSITIVE_INFINITY, name).toBe(date);
    }
  });

  it('lies between its members, in fans too', () => {
    const [one, other] = [member(DEFAULTS), member(withValues({ costGrowth: 1.5 }))];
    const mixed = mixEnsembles(
      [
        { weight: 1, draws: one },
        { weight: 1, draws: other },
      ],
      'asHeld',
    );
    const row = mixed.curves.years.indexOf(2035);
    for (const line of ['p5', 'p50', 'p95'] as const) {
      const [a, b] = [one, other].map(({ curves }) => curves.fans.frontier[line][row] ?? 0) as [
        number,
        number,
      ];
      const at = mixed.curves.fans.frontier[line][row] ?? 0;
      expect(at).toBeGreaterThanOrEqual(Math.min(a, b) - 1 / 16);
      expect(at).toBeLessThanOrEqual(Math.max(a, b) + 1 / 16);
    }
  });

  it('refuses members that do not look as far ahead, and no weight at all', () => {
    const [near, far] = [member(DEFAULTS), member(DEFAULTS, { ...OPTIONS, horizon: 2050 })];
    const mix = () =>
      mixEnsembles(
        [
          { weight: 1, draws: near },
          { weight: 1, draws: far },
        ],
        'asHeld',
      );
    expect(mix).toThrow('as far ahead');
    expect(() => mixEnsembles([{ weight: 0, draws: near }], 'byEvidence')).toThrow('some weight');
  });
});

describe('weights', () => {
  it('are shares of their sum, or nothing', () => {
    expect(weightShares([2, 1, 1])).toEqual([0.5, 0.25, 0.25]);
    expect(weightShares([0, 0])).toBeNull();
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => weightShares([1, bad])).toThrow('not negative');
    }
  });

  it('count what is left of them, or what they were given', () => {
    const [weights, accepted] = [
      [1, 1, 2],
      [0.2, 0.6, 0],
    ];
    expect(mixtureShares(weights, accepted, 'asHeld')).toEqual([0.25, 0.25, 0.5]);
    const [first, second, third] = mixtureShares(weights, accepted, 'byEvidence') ?? [];
    expect([first, second, third]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12), 0]);
    expect(mixtureShares([0, 1], [0.5, 0], 'byEvidence')).toBeNull();
  });
});
