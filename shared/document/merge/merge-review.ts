import { differingLines, type LineDifference, textsApart } from '../lines/differing-lines';
import { type ScenarioLine, scenarioLine } from '../lines/scenario-line';
import { scenarioLines } from '../lines/scenario-lines';
import type { Scenario } from '../scenario/scenario';
import type { MergeConflict } from './merge-picks';
import { HOLD_TOGETHER } from './merge-together';

/**
 * A conflict as people read it; null where a side says nothing of it. Of a part with several things that
 * differ, each is on a line of its own.
 */
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
  const open = ({ key }: LineDifference) => conflicts.some((conflict) => isOf(conflict, key));
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
    conflicts: conflicts.map((conflict) => conflictLine(conflict, sides)),
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
  [HOLD_TOGETHER]: 'These cannot hold together',
  briefing: 'Briefing',
  tags: 'Tags: together too many',
  correlations: 'Rank correlations',
  'evidence.lagPairs': 'Pairs for the lag: together too many',
  'evidence.scores': 'Benchmark scores: together too many',
};

/** As many lines of a part with several are told. */
const MOST_TOLD = 8;

/** Whether a line is of what is settled by a conflict. */
function isOf({ path, leavesOut }: MergeConflict, key: string): boolean {
  if (leavesOut !== undefined) return [...leavesOut.mine, ...leavesOut.theirs].includes(key);
  return key === path || (path in COMPOSITE && key.startsWith(`${path}.`));
}

function conflictLine(conflict: MergeConflict, sides: Sides): ConflictLine {
  const { path } = conflict;
  const found =
    path in COMPOSITE ? composite(conflict, sides) : sides.map((lines) => lines.get(path));
  const [was = null, mine = null, theirs = null] = textsApart(found);
  const label = COMPOSITE[path] ?? found.find((each) => each !== undefined)?.label ?? path;
  return { path, label, was, mine, theirs };
}

/** Of a part with several lines those on which the two sides differ, as one. */
function composite(conflict: MergeConflict, sides: Sides): (ScenarioLine | undefined)[] {
  const [, my, their] = sides;
  const all = new Map(sides.flatMap((lines) => [...lines]));
  const differing = [...all.values()].filter(
    ({ key }) => isOf(conflict, key) && my.get(key)?.full !== their.get(key)?.full,
  );
  return sides.map((lines) => {
    if (!differing.some(({ key }) => lines.has(key))) return undefined;
    const joined = (part: 'text' | 'full') => {
      const told = differing
        .slice(0, MOST_TOLD)
        .map(({ key, label }) => `${label}: ${lines.get(key)?.[part] ?? 'none'}`);
      const rest = differing.length - told.length;
      return [...told, ...(rest > 0 ? [`${rest} more`] : [])].join('\n');
    };
    return scenarioLine(conflict.path, conflict.path, joined('text'), joined('full'));
  });
}
