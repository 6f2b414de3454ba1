import { definitionOf } from '#shared/model/assumptions/registry';
import { ModelInputError } from '#shared/model/errors';
import { correlatedGroups } from '#shared/model/random/correlation';
import type { RankCorrelation } from '#shared/model/results';
import { LIMITS } from '../scenario/limits';
import { orderedCorrelations } from '../scenario/ordered';
import type { Scenario } from '../scenario/scenario';
import { correlationsOf } from '../scenario/to-model';

/** Ranks are lowered by so much at a time, which is as fine as anyone means them. */
const STEP = 0.01;
/** More ways out than this are not read. */
const MOST_WAYS = 3;

/** Why these rank correlations cannot all hold, as a sentence; null when they can. */
export function whyNotCorrelated(correlations: readonly RankCorrelation[]): string | null {
  if (correlations.length > LIMITS.correlations) return `At most ${LIMITS.correlations} pairs.`;
  try {
    correlatedGroups(correlations);
    return null;
  } catch (error) {
    if (error instanceof ModelInputError) return `${error.issues[0]?.message}.`;
    throw error;
  }
}

/**
 * The scenario with other rank correlations, or with its preset's again; as it was where they cannot all
 * hold. Those that are the preset's are none of its own.
 */
export function withCorrelations(
  scenario: Scenario,
  correlations: readonly RankCorrelation[] | null,
): Scenario {
  if (correlations === null) return { ...scenario, correlations };
  if (whyNotCorrelated(correlations) !== null) return scenario;
  const presets = correlationsOf({ ...scenario, correlations: null });
  return {
    ...scenario,
    correlations: isSameCorrelations(correlations, presets) ? null : correlations,
  };
}

/** Whether two lists tie the same together, in whatever order they say so. */
export function isSameCorrelations(
  a: readonly RankCorrelation[],
  b: readonly RankCorrelation[],
): boolean {
  return JSON.stringify(orderedCorrelations(a)) === JSON.stringify(orderedCorrelations(b));
}

/**
 * Why a pair cannot be taken out, and what makes it possible; null when it can. A pair may be what lets
 * two others be as strong as they are: left out, it is a correlation of 0.
 */
export function whyNotRemoved(
  correlations: readonly RankCorrelation[],
  index: number,
): string | null {
  const without = (pairs: readonly RankCorrelation[]) => pairs.filter((_, i) => i !== index);
  const holds = (pairs: readonly RankCorrelation[]) => whyNotCorrelated(pairs) === null;
  if (holds(without(correlations))) return null;
  const ways = correlations.flatMap((pair, i) => {
    if (i === index) return [];
    const steps = Math.floor(Math.abs(pair.rank) / STEP);
    for (let left = steps; left >= 0; left--) {
      const rank = Number((Math.sign(pair.rank) * left * STEP).toFixed(2));
      const lowered = correlations.map((each, j) => (j === i ? { ...pair, rank } : each));
      // The one is done before the other.
      if (holds(lowered) && holds(without(lowered))) return [`${namesOf(pair)} to ${rank}`];
    }
    return [];
  });
  const first = ways.length === 0 ? 'several of them' : ways.slice(0, MOST_WAYS).join(', or ');
  return `Without this pair the others are too strong to hold together. First weaken ${first}.`;
}

function namesOf({ a, b }: RankCorrelation): string {
  return `${definitionOf(a).label} with ${definitionOf(b).label}`;
}
