import type { RankCorrelation } from '../results';

/**
 * Requirements share their uncertainty: whoever finds that one capability takes less compute than
 * thought will think the same of the others. That they are independent would be the stronger claim.
 */
export const SHARED_REQUIREMENTS: readonly RankCorrelation[] = [
  { a: 'agiFlop', b: 'wmdFlop', rank: 0.7 },
  { a: 'agiFlop', b: 'cyberFlop', rank: 0.7 },
  { a: 'wmdFlop', b: 'cyberFlop', rank: 0.7 },
];
