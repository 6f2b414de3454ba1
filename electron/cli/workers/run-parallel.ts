import type { BlockOutcome } from '#shared/model/ensemble/counters';
import type { EnsemblePlan } from '#shared/model/ensemble/plan';
import { reduceBlocks } from '#shared/model/ensemble/reduce';
import { uncertainAssumptions } from '#shared/model/explain/drivers';
import type { ModelInput } from '#shared/model/model-input';
import { correlatedGroups } from '#shared/model/random/correlation';
import type { EnsembleResults } from '#shared/model/results';
import { SLOT, toVector } from '#shared/model/solve/slots';
import type { ThreadPool } from './pool';
import type { ThreadTask, ThreadTaskResult } from './tasks';

/**
 * The ensemble with its work shared out among threads: first the columns of draws, into memory that
 * all of them see, then the draws. The same results, to the last digit, as `runEnsemble`, however many
 * threads there are.
 *
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export async function runParallel(
  inputs: ModelInput,
  pool: ThreadPool<ThreadTask, ThreadTaskResult>,
  workers: number,
): Promise<EnsembleResults> {
  const { assumptions, correlations, options } = inputs;
  const { samples, horizon } = options;
  correlatedGroups(correlations);
  const columns = uncertainAssumptions(inputs).map((id) => ({
    id,
    draws: new Float64Array(new SharedArrayBuffer(samples * Float64Array.BYTES_PER_ELEMENT)),
  }));
  await Promise.all(columns.map((column) => pool.run({ kind: 'column', inputs, ...column })));
  const plan: EnsemblePlan = {
    horizon,
    samples,
    vector: toVector(assumptions),
    drawn: columns.map(({ id, draws }) => ({ slot: SLOT[id], draws })),
  };
  const edge = (part: number) => Math.floor((part * samples) / workers);
  const blocks = await Promise.all(
    Array.from({ length: workers }, (_, part) =>
      pool.run({ kind: 'block', plan, from: edge(part), to: edge(part + 1) }),
    ),
  );
  return reduceBlocks(plan, blocks as BlockOutcome[]);
}
