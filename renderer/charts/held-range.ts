import { useState } from 'react';

export type Range = readonly [low: number, high: number];

/**
 * The range wanted, except that during a drag it stays what it was when the drag began. The same
 * bounds are the same object, so that nothing is redrawn because a drag begins or ends.
 */
export function useHeldRange(wanted: Range, dragging: boolean): Range {
  const [held, setHeld] = useState(wanted);
  if (dragging || (held[0] === wanted[0] && held[1] === wanted[1])) return held;
  setHeld(wanted);
  return wanted;
}
