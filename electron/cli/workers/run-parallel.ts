import { isIdle } from '#shared/model/assumptions/idle';
import type { BlockOutcome } from '#shared/model/ensemble/counters';
import { choiceOfReading, type EnsemblePlan, plannedVector } from '#shared/model/ensemble/plan';
import { reduceBlocks } from '#shared/model/ensemble/reduce';
import { uncertainAssumptions } from '#shared/model/explain/drivers';
import type { ModelInput } from '#shared/model/model-input';
import { correlatedGroups } from '#shared/model/random/correlation';
import { createDrawCache } from '#shared/model/random/draw-cache';
import type { EnsembleResults } from '#shared/model/results';
import { SLOT } from '#shared/model/solve/slots';
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
  const ids = uncertainAssumptions(inputs).filter((id) => !isIdle(id, assumptions));
  const columns = ids.map((id) => ({ id, draws: shared(new Float64Array(samples)) }));
  const choice = choiceOfReading(assumptions, options, createDrawCache());
  await Promise.all(columns.map((column) => pool.run({ kind: 'column', inputs, ...column })));
  const plan: EnsemblePlan = {
    horizon,
    samples,
    vector: plannedVector(assumptions),
    drawn: [
      ...columns.map(({ id, draws }) => ({ slot: SLOT[id], draws })),
      ...(choice === null ? [] : [{ ...choice, draws: shared(choice.draws) }]),
    ],
  };
  const edge = (part: number) => Math.floor((part * samples) / workers);
  const blocks = await Promise.all(
    Array.from({ length: workers }, (_, part) =>
      pool.run({ kind: 'block', plan, from: edge(part), to: edge(part + 1) }),
    ),
  );
  return reduceBlocks(plan, blocks as BlockOutcome[]);
}

/** A copy in memory that every thread sees. */
function shared(column: Float64Array): Float64Array {
  const copy = new Float64Array(new SharedArrayBuffer(column.byteLength));
  copy.set(column);
  return copy;
}
