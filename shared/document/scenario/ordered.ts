import type { Spread } from '#shared/model/assumptions/types';
import type { RankCorrelation } from '#shared/model/results';
import type { ScenarioEvidence } from './scenario';

/** A spread with its keys in the order of the file format, and no others. */
export function orderedSpread(spread: Spread | null): Spread | null {
  if (spread === null) return null;
  const { kind } = spread;
  switch (kind) {
    case 'lognormal':
      return { kind, factor: spread.factor };
    case 'normal':
      return { kind, halfWidth: spread.halfWidth };
    case 'uniform':
    case 'loguniform':
    case 'triangular':
      return { kind, min: spread.min, max: spread.max };
    case 'mixture':
      return {
        kind,
        components: spread.components.map(({ label, weight, value, factor }) => ({
          label,
          weight,
          value,
          factor,
        })),
      };
  }
}

/** Pairs with their keys in the order of the file; null where the preset's hold. */
export function orderedCorrelations(
  correlations: readonly RankCorrelation[] | null,
): readonly RankCorrelation[] | null {
  return correlations?.map(({ a, b, rank }) => ({ a, b, rank })) ?? null;
}

/** Whether a scenario has evidence of its own. */
export function hasEvidence({ lagPairs, scores, capabilityThresholds }: ScenarioEvidence): boolean {
  return lagPairs.length + scores.length + Object.keys(capabilityThresholds).length > 0;
}

/** Evidence with its keys in the order of the file. */
export function orderedEvidence({
  lagPairs,
  scores,
  capabilityThresholds,
}: ScenarioEvidence): ScenarioEvidence {
  return {
    lagPairs: lagPairs.map((pair) => ({
      basis: pair.basis,
      open: pair.open,
      openDate: pair.openDate,
      openScore: pair.openScore,
      closed: pair.closed,
      closedDate: pair.closedDate,
      closedScore: pair.closedScore,
    })),
    scores: scores.map((score) => ({
      benchmark: score.benchmark,
      model: score.model,
      date: score.date,
      score: score.score,
      open: score.open,
      flop: score.flop,
      source: score.source,
    })),
    capabilityThresholds: Object.fromEntries(
      Object.entries(capabilityThresholds).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}
