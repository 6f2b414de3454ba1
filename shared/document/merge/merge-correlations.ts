import { correlationKey } from '#shared/model/correlation-key';
import type { RankCorrelation } from '#shared/model/results';
import { LIMITS } from '../scenario/limits';
import type { Scenario } from '../scenario/scenario';
import { correlationsOf } from '../scenario/to-model';
import { beginPicks, type MergeChoices, type MergePicks, onlyChange } from './merge-picks';

/** Pair by pair; the two ends stay as either side names them. */
export function mergeCorrelations(
  base: Scenario,
  mine: Scenario,
  theirs: Scenario,
  choices: MergeChoices,
  { pick, conflicts }: MergePicks,
): readonly RankCorrelation[] | null {
  const only = onlyChange(base.correlations, mine.correlations, theirs.correlations);
  if (only !== undefined) return only.is;
  // Whether there are own ones at all is one choice.
  if (mine.correlations === null || theirs.correlations === null) {
    return pick('correlations', base.correlations, mine.correlations, theirs.correlations);
  }
  const [was, my, their] = [ranksOf(base), ranksOf(mine), ranksOf(theirs)];
  const each = beginPicks(choices);
  const joined = [...new Set([...my.keys(), ...their.keys()])].flatMap((key) => {
    const ranks = [was, my, their].map((pairs) => pairs.get(key)?.rank);
    const rank = each.pick(`correlations.${key}`, ranks[0], ranks[1], ranks[2]);
    const ends = my.get(key) ?? their.get(key);
    return rank === undefined || ends === undefined ? [] : [{ a: ends.a, b: ends.b, rank }];
  });
  if (joined.length > LIMITS.correlations) {
    return pick('correlations', base.correlations, mine.correlations, theirs.correlations);
  }
  conflicts.push(...each.conflicts);
  return joined;
}

/** Those that hold, by their key. */
export function ranksOf(scenario: Scenario): Map<string, RankCorrelation> {
  return new Map(correlationsOf(scenario).map((pair) => [correlationKey(pair), pair]));
}
