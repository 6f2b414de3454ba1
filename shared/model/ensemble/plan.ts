import type { Assumptions } from '../assumptions/registry';
import { ASSUMPTION_IDS } from '../assumptions/registry';
import { type DrawCache, drawColumns } from '../random/columns';
import type { RankCorrelation, RunOptions } from '../results';
import { isLogSlot, toVector } from '../solve/slots';

/** One uncertain assumption's draws, as the solver reads them (log10 where its slot is). */
export interface DrawnSlot {
  readonly slot: number;
  readonly draws: Float64Array;
}

/** Everything a block of draws is simulated from: a function of (assumptions, seed, samples) alone. */
export interface EnsemblePlan {
  readonly horizon: number;
  readonly samples: number;
  /** The central values, in slots. */
  readonly vector: Float64Array;
  readonly drawn: readonly DrawnSlot[];
}

/** Draws of earlier plans, so that moving one assumption draws one column anew. */
export interface EnsembleCache {
  readonly draws: DrawCache;
  readonly logs: WeakMap<Float64Array, Float64Array>;
}

/**
 * Draws every uncertain assumption of an ensemble.
 *
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function planEnsemble(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
  cache: EnsembleCache,
): EnsemblePlan {
  const columns = drawColumns(
    assumptions,
    correlations,
    options.seed,
    options.samples,
    cache.draws,
  );
  const drawn: DrawnSlot[] = [];
  ASSUMPTION_IDS.forEach((id, slot) => {
    const column = columns[slot];
    if (!column) return;
    drawn.push({ slot, draws: isLogSlot(id) ? logOf(column, cache) : column });
  });
  return {
    horizon: options.horizon,
    samples: options.samples,
    vector: toVector(assumptions),
    drawn,
  };
}

function logOf(column: Float64Array, cache: EnsembleCache): Float64Array {
  const known = cache.logs.get(column);
  if (known) return known;
  const logs = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) logs[i] = Math.log10(column[i]!);
  cache.logs.set(column, logs);
  return logs;
}

/** Puts one draw of every uncertain assumption into the vector of a path. */
export function takeDraw(plan: EnsemblePlan, draw: number, vector: Float64Array): void {
  const { drawn } = plan;
  for (let i = 0; i < drawn.length; i++) {
    const column = drawn[i]!;
    vector[column.slot] = column.draws[draw]!;
  }
}
