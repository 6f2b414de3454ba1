import type { Assumptions } from '../assumptions/registry';
import { createDrawCache } from '../random/columns';
import type { EnsembleResults, RankCorrelation, RunOptions } from '../results';
import { simulateBlock } from './block';
import { type EnsembleCache, planEnsemble } from './plan';
import { reduceBlocks } from './reduce';

/** An empty cache; keep one per place that runs ensembles again and again. */
export function createEnsembleCache(): EnsembleCache {
  return { draws: createDrawCache(), logs: new WeakMap() };
}

/**
 * The ensemble: the path of every draw of all uncertain assumptions at once, conditioned on
 * `notBefore`. A function of its first three arguments and nothing else; the cache only saves time.
 *
 * @param assumptions complete and valid (see `validateAssumptions`)
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function runEnsemble(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
  cache: EnsembleCache = createEnsembleCache(),
): EnsembleResults {
  const plan = planEnsemble(assumptions, correlations, options, cache);
  return reduceBlocks(plan, [simulateBlock(plan, 0, plan.samples)]);
}
