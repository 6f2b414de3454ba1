import type { AssumptionId } from '#shared/model/assumptions/registry';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import type { RankCorrelation } from '#shared/model/results';
import { tidyOverrides } from './overrides';
import { contentIssues } from './rebuild';
import type { Override, Scenario, ScenarioEvidence } from './scenario';

/** A part that both sides changed, each in its own way. */
export interface MergeConflict {
  /** Where in the file: `name`, `assumptions.costGrowth`, `correlations`. */
  readonly path: string;
}

export interface Merged {
  /** Sound, whatever happened; where both changed the same part it has mine. */
  readonly scenario: Scenario;
  readonly conflicts: readonly MergeConflict[];
}

/** Parts of the document that are one thing each. */
const WHOLE = [
  'name',
  'description',
  'author',
  'preset',
  'horizon',
  'samples',
  'seed',
  'briefing',
] as const satisfies readonly (keyof Scenario)[];

/**
 * Joins two scenarios that were changed apart, field by field, against what they began as: what one
 * side changed is in the result, and what both changed differently is mine, and named. An assumption's
 * value and spread are one part, since a spread means nothing around another value.
 */
export function mergeScenarios(base: Scenario, mine: Scenario, theirs: Scenario): Merged {
  const conflicts: MergeConflict[] = [];
  const pick = <T>(path: string, was: T, my: T, their: T): T => {
    if (same(my, their) || same(was, their)) return my;
    if (same(was, my)) return their;
    conflicts.push({ path });
    return my;
  };
  const whole = Object.fromEntries(
    WHOLE.map((part) => [part, pick<unknown>(part, base[part], mine[part], theirs[part])]),
  ) as Pick<Scenario, (typeof WHOLE)[number]>;
  const merged: Scenario = {
    ...mine,
    ...whole,
    tags: mergeSets(base.tags, mine.tags, theirs.tags),
    // The later of the two: it holds what was done by then.
    modified: [mine.modified, theirs.modified].sort().at(-1) ?? mine.modified,
    assumptions: tidyOverrides(
      Object.fromEntries(
        ASSUMPTION_IDS.map((id) => [id, mergeOverride(id, base, mine, theirs, pick)]),
      ),
    ),
    correlations: mergeCorrelations(base, mine, theirs, pick),
    evidence: mergeEvidence(base.evidence, mine.evidence, theirs.evidence, pick),
  };
  if (contentIssues(merged).length === 0) return { scenario: merged, conflicts };
  // Sound on each side, but not together: correlations that cannot hold at once, a spread of another
  // preset. What the model sees is then mine as a whole.
  const { preset, assumptions, correlations, horizon, samples, seed } = mine;
  return {
    scenario: { ...merged, preset, assumptions, correlations, horizon, samples, seed },
    conflicts: [...conflicts, { path: 'assumptions' }],
  };
}

type Choose = <T>(path: string, was: T, my: T, their: T) => T;

function mergeOverride(
  id: AssumptionId,
  base: Scenario,
  mine: Scenario,
  theirs: Scenario,
  pick: Choose,
): Override {
  const [was, my, their] = [base, mine, theirs].map(({ assumptions }) => assumptions[id] ?? {});
  const path = `assumptions.${id}`;
  const figure = ({ value, spread }: Override = {}): Override => ({
    ...(value === undefined ? {} : { value }),
    ...(spread === undefined ? {} : { spread }),
  });
  const note = pick(`${path}.note`, was?.note, my?.note, their?.note);
  const locked = pick(`${path}.locked`, was?.locked, my?.locked, their?.locked);
  return {
    ...pick(path, figure(was), figure(my), figure(their)),
    ...(note === undefined ? {} : { note }),
    ...(locked === undefined ? {} : { locked }),
  };
}

function mergeCorrelations(
  base: Scenario,
  mine: Scenario,
  theirs: Scenario,
  pick: Choose,
): RankCorrelation[] {
  const key = ({ a, b }: RankCorrelation) => [a, b].sort().join(' ');
  const ranks = (scenario: Scenario) =>
    new Map(scenario.correlations.map((pair) => [key(pair), pair]));
  const [was, my, their] = [base, mine, theirs].map(ranks) as [
    Map<string, RankCorrelation>,
    Map<string, RankCorrelation>,
    Map<string, RankCorrelation>,
  ];
  return [...new Set([...my.keys(), ...their.keys()])].flatMap((pair) => {
    const path = `correlations.${pair.replace(' ', '-')}`;
    const rank = pick(path, was.get(pair)?.rank, my.get(pair)?.rank, their.get(pair)?.rank);
    const ends = my.get(pair) ?? their.get(pair);
    return rank === undefined || ends === undefined ? [] : [{ a: ends.a, b: ends.b, rank }];
  });
}

function mergeEvidence(
  base: ScenarioEvidence,
  mine: ScenarioEvidence,
  theirs: ScenarioEvidence,
  pick: Choose,
): ScenarioEvidence {
  const ids = new Set([
    ...Object.keys(mine.capabilityThresholds),
    ...Object.keys(theirs.capabilityThresholds),
  ]);
  const thresholds = [...ids].flatMap((id) => {
    const at = ({ capabilityThresholds }: ScenarioEvidence) => capabilityThresholds[id];
    const score = pick(`evidence.capabilityThresholds.${id}`, at(base), at(mine), at(theirs));
    return score === undefined ? [] : [[id, score] as const];
  });
  return {
    lagPairs: mergeSets(base.lagPairs, mine.lagPairs, theirs.lagPairs),
    scores: mergeSets(base.scores, mine.scores, theirs.scores),
    capabilityThresholds: Object.fromEntries(thresholds),
  };
}

/** Lists of things that are there or not: what either side added is in, what either removed is out. */
function mergeSets<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const has = (list: readonly T[], item: T) => list.some((other) => same(other, item));
  const kept = mine.filter((item) => has(theirs, item) || !has(base, item));
  const added = theirs.filter((item) => !has(base, item) && !has(mine, item));
  return [...kept, ...added];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
