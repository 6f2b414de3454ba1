import type { SweepRows } from '../workers/evaluate-points';

/** Points in a row, from `from` to before `to`. */
export interface PointStretch {
  readonly from: number;
  readonly to: number;
}

/** Rows of the points that are finished, in whatever order they were. */
export interface FinishedPoints {
  /** What is finished, in order and without overlap. */
  readonly stretches: () => readonly PointStretch[];
  /** @param from the point of the first row */
  readonly add: (from: number, rows: SweepRows) => void;
  /** The rows in the order of their points, some at a time. */
  readonly inOrder: () => Iterable<SweepRows>;
}

/** Keeps rows in memory, for output that cannot be resumed. */
export function finishedInMemory(): FinishedPoints {
  const finished: { readonly from: number; readonly rows: SweepRows }[] = [];
  const sorted = () => finished.sort((a, b) => a.from - b.from);
  return {
    stretches: () => sorted().map(({ from, rows }) => ({ from, to: from + rows.length })),
    add: (from, rows) => {
      finished.push({ from, rows });
    },
    inOrder: () => sorted().map(({ rows }) => rows),
  };
}

/** How many points there are in stretches. */
export function countPoints(stretches: readonly PointStretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + (to - from), 0);
}
