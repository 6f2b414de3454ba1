/**
 * The first of `length` places from which on something no longer holds, where it holds up to one and at none
 * behind it; `length` where it holds at all.
 */
export function partitionPoint(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
