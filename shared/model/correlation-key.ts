import type { AssumptionId } from './assumptions/registry';
import type { RankCorrelation } from './results';

/** The two assumptions of a correlation in one order, whichever of them is named first. */
export function correlationEnds({ a, b }: RankCorrelation): readonly [AssumptionId, AssumptionId] {
  return a < b ? [a, b] : [b, a];
}

/** The same text for two correlations of the same assumptions. */
export function correlationKey(correlation: RankCorrelation): string {
  return correlationEnds(correlation).join('-');
}
