/** Inclusive bounds of an assumption: every draw lies between them. */
export type HardRange = readonly [min: number, max: number];

/** A number within the range; for what only rounding can have put outside. */
export function withinRange(range: HardRange, x: number): number {
  return Math.min(range[1], Math.max(range[0], x));
}
