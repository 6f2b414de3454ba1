import { differingLines, type LineDifference, toldApart } from './differing-lines';
import { TOGETHER } from './merge';
import type { MergeConflict } from './merge-picks';
import type { Scenario } from './scenario';
import { line, type ScenarioLine } from './scenario-line';
import { scenarioLines } from './scenario-lines';

/** A conflict as people read it; null where a side says nothing of it. */
export interface ConflictLine {
  readonly path: string;
  readonly label: string;
  readonly was: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** What has become of a scenario on two sides; every difference `a` is what it was, `b` what it is. */
export interface MergeReview {
  readonly conflicts: readonly ConflictLine[];
  readonly mine: readonly LineDifference[];
  readonly theirs: readonly LineDifference[];
  /** Changed by both, to the same. */
  readonly alike: readonly LineDifference[];
}

/** A merge in words: what either side changed, and what both did, each in its own way. */
export function reviewMerge(
  base: Scenario,
  mine: Scenario,
  theirs: Scenario,
  conflicts: readonly MergeConflict[],
): MergeReview {
  const sides: Sides = [linesOf(base), linesOf(mine), linesOf(theirs)];
  const [, my, their] = sides;
  const open = ({ key }: LineDifference) => conflicts.some(({ path }) => isOf(path, key));
  const [byMe, byThem] = [mine, theirs].map((side) =>
    differingLines(base, side).filter((difference) => !open(difference)),
  ) as [LineDifference[], LineDifference[]];
  const changedByThem = new Set(byThem.map(({ key }) => key));
  const isAlike = ({ key }: LineDifference) =>
    changedByThem.has(key) && my.get(key)?.full === their.get(key)?.full;
  const alike = byMe.filter(isAlike);
  const alikeKeys = new Set(alike.map(({ key }) => key));
  const own = ({ key }: LineDifference) => !alikeKeys.has(key);
  return {
    conflicts: conflicts.map(({ path }) => conflictLine(path, sides)),
    mine: byMe.filter(own),
    theirs: byThem.filter(own),
    alike,
  };
}

type Lines = ReadonlyMap<string, ScenarioLine>;
type Sides = readonly [was: Lines, mine: Lines, theirs: Lines];

function linesOf(scenario: Scenario): Lines {
  return new Map(scenarioLines(scenario).map((each) => [each.key, each]));
}

/** Parts that are settled as one and have several lines, or none. */
const COMPOSITE: Readonly<Record<string, string>> = {
  [TOGETHER]: 'All assumptions: the two sets cannot hold together',
  briefing: 'Briefing',
  tags: 'Tags: together too many',
  'evidence.lagPairs': 'Pairs for the lag: together too many',
  'evidence.scores': 'Benchmark scores: together too many',
};

/** As many lines of a part with several are told. */
const MOST_TOLD = 8;

/** Whether a line is of what is settled by a conflict. */
function isOf(path: string, key: string): boolean {
  if (key === path) return true;
  return path !== TOGETHER && path in COMPOSITE && key.startsWith(`${path}.`);
}

function conflictLine(path: string, sides: Sides): ConflictLine {
  const found = path in COMPOSITE ? composite(path, sides) : sides.map((lines) => lines.get(path));
  const [was = null, mine = null, theirs = null] = toldApart(found);
  const label = COMPOSITE[path] ?? found.find((each) => each !== undefined)?.label ?? path;
  return { path, label, was, mine, theirs };
}

/** Of a part with several lines those on which the two sides differ, as one. */
function composite(path: string, sides: Sides): (ScenarioLine | undefined)[] {
  const [, my, their] = sides;
  const keys = [...new Set(sides.flatMap((lines) => [...lines.keys()]))].filter(
    (key) => isOf(path, key) && my.get(key)?.full !== their.get(key)?.full,
  );
  return sides.map((lines) => {
    const said = keys.flatMap((key) => lines.get(key) ?? []);
    if (said.length === 0) return undefined;
    const joined = (part: 'text' | 'full') => {
      const told = said.slice(0, MOST_TOLD).map((each) => `${each.label}: ${each[part]}`);
      const rest = said.length - told.length;
      return [...told, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
    };
    return line(path, path, joined('text'), joined('full'));
  });
}
