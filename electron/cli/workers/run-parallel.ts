import type { BlockOutcome } from '#shared/model/ensemble/counters';
import { planEnsemble } from '#shared/model/ensemble/plan';
import { reduceBlocks } from '#shared/model/ensemble/reduce';
import { createEnsembleCache } from '#shared/model/ensemble/run';
import type { ModelInputs } from '#shared/model/explain/evaluate-result';
import type { EnsembleResults } from '#shared/model/results';
import type { Pool } from './pool';
import type { Task, TaskResult } from './tasks';

/**
 * The ensemble with its draws shared out among threads: the same results, to the last digit, as
 * `runEnsemble`, however many there are.
 *
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export async function runParallel(
  inputs: ModelInputs,
  pool: Pool<Task, TaskResult>,
  workers: number,
): Promise<EnsembleResults> {
  const { assumptions, options } = inputs;
  const { samples } = options;
  const edge = (part: number) => Math.floor((part * samples) / workers);
  const blocks = await Promise.all(
    Array.from({ length: workers }, (_, part) =>
      pool.run({ kind: 'block', inputs, from: edge(part), to: edge(part + 1) }),
    ),
  );
  // What joins the blocks needs no draws.
  const plan = planEnsemble(assumptions, [], { ...options, samples: 1 }, createEnsembleCache());
  return reduceBlocks({ ...plan, samples }, blocks as BlockOutcome[]);
}
