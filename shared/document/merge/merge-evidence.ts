import { pairKey, scoreKey } from '../lines/evidence-keys';
import { LIMITS } from '../scenario/limits';
import type { ScenarioEvidence } from '../scenario/scenario';
import { mergeKeyed } from './merge-lists';
import type { MergeChoices, MergePicks } from './merge-picks';

/**
 * Merges the evidence of two sides, part by part.
 *
 * @param base the evidence of their common ancestor
 * @param picks notes the conflicts
 */
export function mergeEvidence(
  base: ScenarioEvidence,
  mine: ScenarioEvidence,
  theirs: ScenarioEvidence,
  choices: MergeChoices,
  picks: MergePicks,
): ScenarioEvidence {
  const ids = new Set([
    ...Object.keys(mine.capabilityThresholds),
    ...Object.keys(theirs.capabilityThresholds),
  ]);
  const thresholds = [...ids].flatMap((id) => {
    const at = ({ capabilityThresholds }: ScenarioEvidence) =>
      Object.hasOwn(capabilityThresholds, id) ? capabilityThresholds[id] : undefined;
    const score = picks.pick(`evidence.capabilityThresholds.${id}`, at(base), at(mine), at(theirs));
    return score === undefined ? [] : [[id, score] as const];
  });
  const lists = <P extends 'lagPairs' | 'scores'>(part: P) => ({
    path: `evidence.${part}`,
    base: base[part],
    mine: mine[part],
    theirs: theirs[part],
    most: LIMITS[part],
  });
  return {
    lagPairs: mergeKeyed(lists('lagPairs'), pairKey, choices, picks),
    scores: mergeKeyed(lists('scores'), scoreKey, choices, picks),
    capabilityThresholds: Object.fromEntries(thresholds),
  };
}
