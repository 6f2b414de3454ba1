import type { PointStretch } from './finished-points';

/** Points a thread is given at once, at most. */
const MOST_POINTS = 16;
/** Samples drawn for a thread's points at once, at most: some seconds, so that stopping takes no longer. */
const MOST_SAMPLES = 500_000;
/** Batches per thread at least, so that none waits long for the last. */
const BATCHES_PER_THREAD = 4;

/**
 * Cuts what is left of a sweep into batches for threads.
 *
 * @param whole the points that are wanted
 * @param finished those that are there, in order and without overlap
 * @param samples drawn at each point, 0 where only the central path is asked for
 */
export function sweepBatches(
  whole: PointStretch,
  finished: readonly PointStretch[],
  samples: number,
  workers: number,
): PointStretch[] {
  const gaps = gapsIn(whole, finished);
  const left = gaps.reduce((sum, { from, to }) => sum + (to - from), 0);
  const size = Math.max(
    1,
    Math.min(
      MOST_POINTS,
      Math.floor(MOST_SAMPLES / Math.max(1, samples)),
      Math.floor(left / (workers * BATCHES_PER_THREAD)),
    ),
  );
  return gaps.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / size) }, (_, i) => ({
      from: from + i * size,
      to: Math.min(to, from + (i + 1) * size),
    })),
  );
}

function gapsIn(whole: PointStretch, finished: readonly PointStretch[]): PointStretch[] {
  const gaps: PointStretch[] = [];
  let next = whole.from;
  for (const { from, to } of finished) {
    if (from > next) gaps.push({ from: next, to: from });
    next = to;
  }
  if (whole.to > next) gaps.push({ from: next, to: whole.to });
  return gaps;
}
