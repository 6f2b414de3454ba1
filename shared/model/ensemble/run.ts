import type { Assumptions } from '../assumptions/registry';
import type { EnsembleResults, RankCorrelation, RunOptions } from '../results';

/** The ensemble of paths over all uncertain assumptions at once. */
export function runEnsemble(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
): EnsembleResults {
  void assumptions;
  void correlations;
  void options;
  throw new Error('being written');
}
