import type { Assumptions } from '../assumptions/registry';
import { createDrawCache, type DrawCache } from '../random/draw-cache';
import type { EnsembleResults, RankCorrelation, RunOptions } from '../results';
import { yearsTo } from '../years';
import { simulateBlock } from './block';
import { type BlockOutcome, clearOutcome, createOutcome } from './counters';
import { type EnsemblePlan, planEnsemble } from './plan';
import { reduceBlocks } from './reduce';

/** Draws between two words of progress: about a second's work, and more than an ordinary ensemble. */
const BLOCK = 40_000;

/**
 * The ensemble: the path of every draw of all uncertain assumptions at once, conditioned on
 * `notBefore` ("Uncertainty" and "Samples kept" in the app's method). A function of its first three
 * arguments and nothing else; the cache only saves time.
 *
 * @param assumptions complete and valid (see `validateAssumptions`)
 * @param options whole numbers within `RUN_BOUNDS`
 * @param onProgress hears which share of a large ensemble is drawn, now and then
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function runEnsemble(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
  cache: DrawCache = createDrawCache(),
  onProgress: (share: number) => void = () => {},
): EnsembleResults {
  const plan = planEnsemble(assumptions, correlations, options, cache);
  if (plan.samples <= BLOCK) {
    const outcome = outcomeIn(cache, plan);
    return reduceBlocks(plan, [simulateBlock(plan, 0, plan.samples, outcome)]);
  }
  const blocks: BlockOutcome[] = [];
  for (let from = 0; from < plan.samples; from += BLOCK) {
    if (from > 0) onProgress(from / plan.samples);
    blocks.push(simulateBlock(plan, from, Math.min(from + BLOCK, plan.samples)));
  }
  return reduceBlocks(plan, blocks);
}

/**
 * Counters that the last ensemble with a cache was counted in. Results hold nothing of them, and megabytes
 * that are let go at every step of a slider are what a garbage collector stops for.
 */
const counters = new WeakMap<DrawCache, BlockOutcome>();

function outcomeIn(cache: DrawCache, { samples, horizon }: EnsemblePlan): BlockOutcome {
  const years = yearsTo(horizon).length;
  const kept = counters.get(cache);
  if (kept !== undefined && kept.draws === samples && kept.settled.length === years + 1) {
    clearOutcome(kept);
    return kept;
  }
  const made = createOutcome(samples, years);
  counters.set(cache, made);
  return made;
}
