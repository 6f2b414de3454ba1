import { isIdle } from '../assumptions/idle';
import type { Assumptions } from '../assumptions/registry';
import { uncertainColumns } from '../random/columns';
import type { DrawCache } from '../random/draw-cache';
import { drawUniforms } from '../random/stream';
import type { RankCorrelation, RunOptions } from '../results';
import { FOLLOWS_SLOT, isLogSlot, toVector } from '../solve/slots';

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

/**
 * Draws every uncertain assumption of an ensemble.
 *
 * @param cache keeps what is drawn, so that moving one assumption draws one column anew
 * @throws ModelInputError when a spread, the seed or the number of samples is invalid, or the rank
 *   correlations cannot exist together
 */
export function planEnsemble(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
  cache: DrawCache,
): EnsemblePlan {
  const { horizon, samples, seed } = options;
  const columns = uncertainColumns(assumptions, correlations, seed, samples, cache);
  const drawn = columns
    .filter(({ id }) => !isIdle(id, assumptions))
    .map(({ id, index, key, draw }) => ({
      slot: index,
      draws: cache.columns(key, id, () => (isLogSlot(id) ? toLogarithms(draw()) : draw())),
    }));
  const choice = choiceOfReading(assumptions, options, cache);
  if (choice !== null) drawn.push(choice);
  return { horizon, samples, vector: plannedVector(assumptions), drawn };
}

/** The vector that draws are put into: each decides for itself whether it follows task lengths. */
export function plannedVector(assumptions: Assumptions): Float64Array {
  const vector = toVector(assumptions);
  vector[FOLLOWS_SLOT] = assumptions.horizonShare.value;
  return vector;
}

/** Stream by which each draw decides whether it follows the trend of task lengths. */
const FOLLOW_STREAM = 'horizonShare:follow';

/**
 * Which draws follow the trend of task lengths, 1 in a share of them and 0 in the others; null where
 * all do or none.
 */
export function choiceOfReading(
  { horizonShare: { value: share } }: Assumptions,
  { samples, seed }: RunOptions,
  cache: DrawCache,
): DrawnSlot | null {
  if (share <= 0 || share >= 1) return null;
  const draws = cache.columns(`${FOLLOW_STREAM} ${seed} ${samples} ${share}`, FOLLOW_STREAM, () =>
    drawUniforms(seed, FOLLOW_STREAM, samples).map((uniform) => (uniform < share ? 1 : 0)),
  );
  return { slot: FOLLOWS_SLOT, draws };
}

/** Writes the log10 of each number over it. */
function toLogarithms(column: Float64Array): Float64Array {
  for (let i = 0; i < column.length; i++) column[i] = Math.log10(column[i]!);
  return column;
}

/**
 * Puts one draw of every uncertain assumption into the vector of a path.
 *
 * @param draw number of the draw, from 0 on
 * @param vector written to, as `toVector` lays it out; what is certain stays
 */
export function takeDraw(plan: EnsemblePlan, draw: number, vector: Float64Array): void {
  const { drawn } = plan;
  for (let i = 0; i < drawn.length; i++) {
    const column = drawn[i]!;
    vector[column.slot] = column.draws[draw]!;
  }
}
