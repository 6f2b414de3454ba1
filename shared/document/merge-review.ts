import { type MergeConflict, TOGETHER } from './merge';
import type { Scenario } from './scenario';
import { differingLines, type LineDifference, scenarioLines } from './scenario-lines';

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
  const [was, my, their] = [base, mine, theirs].map(
    (scenario) => new Map(scenarioLines(scenario).map((line) => [line.key, line])),
  );
  const keys = new Set(conflicts.map(({ path }) => lineKey(path)));
  const [byMe, byThem] = [mine, theirs].map((side) =>
    differingLines(base, side).filter(({ key }) => !keys.has(key)),
  ) as [LineDifference[], LineDifference[]];
  const inTheirs = new Map(byThem.map(({ key, b }) => [key, b]));
  const alike = byMe.filter(({ key, b }) => inTheirs.has(key) && inTheirs.get(key) === b);
  const alikeKeys = new Set(alike.map(({ key }) => key));
  const own = ({ key }: LineDifference) => !alikeKeys.has(key);
  return {
    conflicts: conflicts.map(({ path }) => {
      const key = lineKey(path);
      const found = [my, their, was].map((lines) => lines?.get(key));
      return {
        path,
        label: found.find((line) => line !== undefined)?.label ?? OTHER_LABELS[path] ?? path,
        was: was?.get(key)?.text ?? null,
        mine: my?.get(key)?.text ?? null,
        theirs: their?.get(key)?.text ?? null,
      };
    }),
    mine: byMe.filter(own),
    theirs: byThem.filter(own),
    alike,
  };
}

/** Parts that have no line of their own. */
const OTHER_LABELS: Readonly<Record<string, string>> = {
  [TOGETHER]: 'All assumptions: the two sets cannot hold together',
  tags: 'Tags: together too many',
  'evidence.lagPairs': 'Pairs for the lag: together too many',
  'evidence.scores': 'Benchmark scores: together too many',
};

function lineKey(path: string): string {
  if (path === 'briefing') return 'slides';
  return path.replace(/^evidence\.capabilityThresholds\./, 'threshold ');
}
