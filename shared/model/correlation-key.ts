import type { AssumptionId } from './assumptions/registry';
import type { RankCorrelation } from './results';

/** Two assumptions that are correlated. */
type CorrelatedPair = Pick<RankCorrelation, 'a' | 'b'>;

/** The two assumptions of a correlation in one order, whichever of them is named first. */
export function correlationEnds({ a, b }: CorrelatedPair): readonly [AssumptionId, AssumptionId] {
  return a < b ? [a, b] : [b, a];
}

/** The same text for two correlations of the same assumptions. */
export function correlationKey(correlation: CorrelatedPair): string {
  return correlationEnds(correlation).join('-');
}
