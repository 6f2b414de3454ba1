import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ASSUMPTION_IDS, type AssumptionId } from '#shared/model/assumptions/registry';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { parseScenario } from '../file/codec';
import { contentIssues } from '../file/rebuild';
import { serialiseScenario } from '../file/serialise';
import { byKey, pairKey, scoreKey } from '../lines/evidence-keys';
import { inFileOrder } from '../scenario/fields';
import type { Scenario } from '../scenario/scenario';
import { mergeScenarios } from './merge';
import type { MergeSide } from './merge-picks';

const FIELDS = [
  'name',
  'description',
  'author',
  'preset',
  'horizon',
  'samples',
  'seed',
  'briefing',
] as const satisfies (keyof Scenario)[];

/** Every part of a scenario that is changed for itself, by its place. */
function partsOf(drawn: Scenario): Map<string, string> {
  const scenario = inFileOrder(drawn);
  const { tags, assumptions, correlations, evidence } = scenario;
  const parts: [string, unknown][] = [
    ...FIELDS.map((field): [string, unknown] => [field, scenario[field]]),
    ...tags.map((tag): [string, unknown] => [`tags.${tag}`, tag]),
    ...ASSUMPTION_IDS.flatMap((id): [string, unknown][] => {
      const { note, locked, ...figure } = assumptions[id] ?? {};
      const place = `assumptions.${id}`;
      return [
        [place, Object.keys(figure).length === 0 ? undefined : figure],
        [`${place}.note`, note],
        [`${place}.locked`, locked],
      ];
    }),
    ['correlations', correlations === null ? undefined : 'own'],
    ...(correlations ?? []).map(({ a, b, rank }): [string, unknown] => [
      `correlations.${[a, b].sort().join('-')}`,
      rank,
    ]),
    ...[...byKey(evidence.lagPairs, pairKey)].map(([key, group]): [string, unknown] => [
      `evidence.lagPairs.${key}`,
      group,
    ]),
    ...[...byKey(evidence.scores, scoreKey)].map(([key, group]): [string, unknown] => [
      `evidence.scores.${key}`,
      group,
    ]),
    ...Object.entries(evidence.capabilityThresholds).map(([id, score]): [string, unknown] => [
      `evidence.capabilityThresholds.${id}`,
      score,
    ]),
  ];
  return new Map(
    parts.flatMap(([place, part]) => (part === undefined ? [] : [[place, JSON.stringify(part)]])),
  );
}

/** Few of each, so that two sides meet, and correlations that often cannot hold together. */
const crowded = fc
  .record({
    scenario: arbitraryScenario(),
    ranks: fc.array(fc.constantFrom(0, 0, 0.6, -0.6), { minLength: 3, maxLength: 3 }),
    scores: fc.array(
      fc.record({
        benchmark: fc.constantFrom('gpqa', 'wmdp'),
        model: fc.constantFrom('A', 'B'),
        date: fc.constant('2026-01-02'),
        score: fc.constantFrom(0.5, 0.6, 0.7),
        open: fc.boolean(),
        flop: fc.constant(null),
        source: fc.constant(''),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ scenario, ranks, scores }): Scenario => {
    const ends = ['costGrowth', 'capitalCeiling', 'chipsProduced'] as const;
    const correlations = ranks.flatMap((rank, i) => {
      const [a, b] = [ends[i] ?? ends[0], ends[(i + 1) % 3] ?? ends[0]];
      return rank === 0 ? [] : [{ a, b, rank }];
    });
    const { results: _, ...rest } = scenario;
    return { ...rest, correlations, evidence: { ...rest.evidence, scores } };
  })
  .filter((scenario) => contentIssues(scenario).length === 0);

/** Some of what another scenario says in place of one's own, as far as that stays sound. */
function edited(base: Scenario, other: Scenario, coins: readonly boolean[]): Scenario {
  const changes: ((scenario: Scenario) => Scenario)[] = [
    ...[...FIELDS, 'tags' as const, 'correlations' as const, 'evidence' as const].map(
      (field) => (scenario: Scenario) => ({ ...scenario, [field]: other[field] }),
    ),
    ...(Object.keys({ ...base.assumptions, ...other.assumptions }) as AssumptionId[]).map(
      (id) =>
        ({ assumptions: { [id]: _, ...others }, ...scenario }: Scenario): Scenario => {
          const taken = other.assumptions[id];
          return { ...scenario, assumptions: taken ? { ...others, [id]: taken } : others };
        },
    ),
  ];
  return changes.reduce((scenario, change, i) => {
    const next = change(scenario);
    return coins[i % coins.length] === true && contentIssues(next).length === 0 ? next : scenario;
  }, base);
}

const coins = fc.array(fc.boolean(), { minLength: 7, maxLength: 23 });
const triple = fc
  .tuple(crowded, crowded, crowded, coins, coins)
  .map(([base, one, other, my, their]) => ({
    base,
    mine: edited(base, one, my),
    theirs: edited(base, other, their),
  }));

const text = (scenario: Scenario) => serialiseScenario({ ...scenario, modified: '' });

it('loses nothing of either side without naming it, whatever is chosen', () => {
  fc.assert(
    fc.property(triple, fc.infiniteStream(fc.boolean()), ({ base, mine, theirs }, heads) => {
      const choices = Object.fromEntries(
        mergeScenarios(base, mine, theirs).conflicts.map(({ path }) => [
          path,
          heads.next().value ? 'theirs' : 'mine',
        ]),
      ) as Record<string, MergeSide>;
      const { scenario, conflicts } = mergeScenarios(base, mine, theirs, choices);
      expect(parseScenario(serialiseScenario(scenario))).toMatchObject({ ok: true });
      const named = new Set(conflicts.map(({ path }) => path));
      const leftOut = new Set(
        conflicts.flatMap(({ leavesOut }) => leavesOut?.[choices.assumptions ?? 'mine'] ?? []),
      );
      const [was, my, their, is] = [base, mine, theirs, scenario].map(partsOf) as [
        Map<string, string>,
        Map<string, string>,
        Map<string, string>,
        Map<string, string>,
      ];
      for (const place of new Set([was, my, their, is].flatMap((parts) => [...parts.keys()]))) {
        const [before, one, other] = [was.get(place), my.get(place), their.get(place)];
        const apart = one !== other && one !== before && other !== before;
        if (place !== 'assumptions') expect([place, named.has(place)]).toEqual([place, apart]);
        if (leftOut.has(place)) continue;
        const chosen = choices[place] === 'theirs' ? other : one;
        const expected = apart ? chosen : one === before ? other : one;
        expect([place, is.get(place)]).toEqual([place, expected]);
      }
      // What asks nothing of the model is never given up for it.
      for (const place of leftOut)
        expect(place).not.toMatch(/^(name|tags|evidence|.*\.(note|locked)$)/);
    }),
    { numRuns: 150 },
  );
});

it('is the other side, to the letter, where one changed nothing, and either where both did the same', () => {
  fc.assert(
    fc.property(triple, ({ base, mine }) => {
      for (const [one, other] of [
        [base, mine],
        [mine, base],
        [mine, mine],
      ] as const) {
        const { scenario, conflicts } = mergeScenarios(base, one, other);
        expect(conflicts).toEqual([]);
        expect(text(scenario)).toBe(text(mine));
      }
    }),
    { numRuns: 50 },
  );
});
