/** One of several pieces of a sweep: number `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The points of a piece, from `from` to before `to`: every point is in exactly one piece. */
export function pointsOf({ index, count }: Shard, points: number): { from: number; to: number } {
  const edge = (piece: number) => Math.floor((piece * points) / count);
  return { from: edge(index - 1), to: edge(index) };
}
