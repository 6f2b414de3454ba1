import type { Assumptions } from './assumptions/registry';
import type { RankCorrelation, RunOptions } from './results';

/** Everything results are a function of. */
export interface ModelInput {
  readonly assumptions: Assumptions;
  readonly correlations: readonly RankCorrelation[];
  readonly options: RunOptions;
}
