import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { PAIR, SCORE } from '#shared/testing/evidence';
import { buildScenario } from '#shared/testing/scenario-builder';
import type { BenchmarkScore } from '../../facts/benchmarks';
import type { LagPair } from '../../facts/lag-pairs';
import { scenarioJson } from '../file/serialise';
import { reviewMerge } from '../merge/merge-review';
import { inFileOrder } from '../scenario/fields';
import type { Override, Scenario } from '../scenario/scenario';
import { differingLines } from './differing-lines';
import { scenarioLines } from './scenario-lines';

/** As it is printed, for git to compare. */
const printed = (scenario: Scenario) =>
  scenarioLines(scenario)
    .map(({ label, full }) => `${label}: ${full}\n`)
    .join('');

/** What the file says, without which file it is, when it was changed, and what it gave. */
function content(scenario: Scenario): string {
  const { id: _, created: _c, modified: _m, results: _r, ...said } = scenarioJson(scenario);
  const ends = (pairs: Scenario['correlations'] | undefined) =>
    pairs?.map(({ a, b, rank }) => [...[a, b].sort(), rank]);
  const { briefing, correlations, ...rest } = said;
  const against = briefing.against && {
    ...briefing.against,
    correlations: ends(briefing.against.correlations),
  };
  return JSON.stringify([rest, ends(correlations) ?? null, briefing.slides, against]);
}

const plain = buildScenario();
const cost = (override: Override) => buildScenario({ assumptions: { costGrowth: override } });
const scored = (...scores: BenchmarkScore[]) =>
  buildScenario({ evidence: { ...plain.evidence, scores } });
const paired = (...lagPairs: LagPair[]) =>
  buildScenario({ evidence: { ...plain.evidence, lagPairs } });
const mixture = (...weights: number[]) =>
  cost({
    spread: {
      kind: 'mixture',
      components: weights.map((weight, i) => ({ label: `${i}`, weight, value: 3, factor: 1.2 })),
    },
  });
const against = (override: Override) =>
  buildScenario({
    briefing: {
      slides: [],
      against: {
        name: 'Other',
        preset: 'memo-2024',
        assumptions: { costGrowth: override },
        correlations: [],
      },
    },
  });
const noted = (notes: string) =>
  buildScenario({ briefing: { slides: [{ id: 'tiers', kind: 'tiers', notes }], against: null } });

const ALMOST_ALIKE: readonly [string, Scenario, Scenario][] = [
  ['growth by a digit that is not read', cost({ value: 3.1 }), cost({ value: 3.1004 })],
  [
    'compute by one',
    buildScenario({ assumptions: { agiFlop: { value: 1e34 } } }),
    buildScenario({ assumptions: { agiFlop: { value: 1.004e34 } } }),
  ],
  [
    'years by a part of a tenth',
    buildScenario({ assumptions: { thresholdYear: { value: 2023.8 } } }),
    buildScenario({ assumptions: { thresholdYear: { value: 2023.84 } } }),
  ],
  ['a value of its own that is the preset’s', plain, cost({ value: 3.1 })],
  ['views by their weights', mixture(1, 1), mixture(9, 1)],
  [
    'spreads by their kind',
    cost({ spread: { kind: 'uniform', min: 2, max: 6 } }),
    cost({ spread: { kind: 'triangular', min: 2, max: 6 } }),
  ],
  ['scores by what the model took', scored(SCORE), scored({ ...SCORE, flop: 1e24 })],
  ['scores by its weights', scored(SCORE), scored({ ...SCORE, open: false })],
  ['scores by their source', scored(SCORE), scored({ ...SCORE, source: 'Epoch' })],
  [
    'scores of one model on one day',
    scored(SCORE, { ...SCORE, score: 0.6 }),
    scored({ ...SCORE, score: 0.4 }, { ...SCORE, score: 0.6 }),
  ],
  ['pairs by their basis', paired(PAIR), paired({ ...PAIR, basis: 'compute' })],
  ['pairs by their scores', paired(PAIR), paired({ ...PAIR, closedScore: 0.7 })],
  ['what it is compared with', against({ value: 2 }), against({ value: 2.5 })],
  [
    'tags by where they end',
    buildScenario({ tags: ['a, b'] }),
    buildScenario({ tags: ['a', 'b'] }),
  ],
  ['notes by their breaks', noted('One\ntwo'), noted('One two')],
  ['notes that were taken out', noted(''), noted(' ')],
];

it.each(ALMOST_ALIKE)('tells apart %s, in words that differ', (_, a, b) => {
  expect(printed(a)).not.toBe(printed(b));
  const differences = differingLines(a, b);
  expect(differences).not.toEqual([]);
  for (const difference of differences) expect(difference.a).not.toBe(difference.b);
  // Nor does a merge leave it out of what was changed, or show it as the same on both sides.
  expect(reviewMerge(a, a, b, []).theirs).toEqual(differences);
  const [conflict] = reviewMerge(plain, a, b, [{ path: differences[0]?.key ?? '' }]).conflicts;
  expect(conflict?.mine).not.toBe(conflict?.theirs);
});

it('rounds where that tells two apart', () => {
  expect(differingLines(cost({ value: 3.1004 }), cost({ value: 2 }))).toMatchObject([
    { a: '3.1×/yr, ÷1.3 … ×1.3', b: '2×/yr, ÷1.3 … ×1.3' },
  ]);
});

it('of slides in conflict shows what either side has made of them', () => {
  const [a, b] = [noted('Slowly'), noted('At once')];
  const { conflicts, theirs } = reviewMerge(plain, a, b, [{ path: 'briefing' }]);
  expect(conflicts).toMatchObject([
    {
      label: 'Briefing',
      mine: expect.stringContaining('Slowly'),
      theirs: expect.stringContaining('At once'),
    },
  ]);
  expect(theirs).toEqual([]);
});

type Place = readonly [holder: Record<string, unknown>, key: string];

/** Every place in a scenario that holds a text, a number or a switch. */
function leaves(value: object): Place[] {
  return Object.entries(value).flatMap(([key, part]): Place[] =>
    typeof part === 'object' && part !== null
      ? leaves(part)
      : [[value as Record<string, unknown>, key]],
  );
}

const OTHER_WORDS: Readonly<Record<string, string>> = {
  uniform: 'triangular',
  triangular: 'loguniform',
  loguniform: 'uniform',
  capability: 'compute',
  compute: 'capability',
  'memo-2024': 'chip-crunch',
};
const FIXED = ['kind', 'preset', 'live', 'a', 'b', 'basis'];

/** The scenario with one thing in it changed a little, or not at all. */
function changedSomewhere(scenario: Scenario, at: number, how: number): Scenario {
  const copy = structuredClone(scenario);
  const { id: _, created: _c, modified: _m, results: _r, ...said } = copy;
  const places = leaves(said);
  const [holder, key] = places[at % places.length] ?? [{}, ''];
  const was = holder[key];
  if (typeof was === 'number') holder[key] = was * (1 + 10 ** -(how % 17)) + (how % 2) * 1e-9;
  else if (typeof was === 'boolean') holder[key] = !was;
  else if (typeof was !== 'string') holder[key] = null;
  else if (FIXED.includes(key)) holder[key] = OTHER_WORDS[was] ?? was;
  else {
    const changes = [`${was}\n`, `${was} `, `"${was}"`, was.replace(' ', '\n'), `${was}, x`];
    holder[key] = changes[how % changes.length];
  }
  return { ...copy, ...said };
}

it('prints the same of two scenarios exactly where their files say the same', () => {
  fc.assert(
    fc.property(arbitraryScenario(), fc.nat(), fc.nat(100), (one, at, how) => {
      const other = changedSomewhere(one, at, how);
      const alike = content(one) === content(other);
      expect(printed(one) === printed(other)).toBe(alike);
      expect(differingLines(one, other).length === 0).toBe(alike);
      for (const { a, b } of differingLines(one, other)) expect(a).not.toBe(b);
    }),
    { numRuns: 300 },
  );
});

it('prints the same of any two scenarios only where their files say the same', () => {
  fc.assert(
    fc.property(arbitraryScenario(), arbitraryScenario(), (one, other) => {
      expect(printed(one) === printed(other)).toBe(content(one) === content(other));
      expect(printed(inFileOrder(one))).toBe(printed(one));
    }),
  );
});
