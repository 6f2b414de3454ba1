import { useState } from 'react';

export type Range = readonly [low: number, high: number];

/** The range wanted, except that during a drag it stays what it was when the drag began. */
export function useHeldRange(wanted: Range, dragging: boolean): Range {
  const [held, setHeld] = useState(wanted);
  const same = held[0] === wanted[0] && held[1] === wanted[1];
  if (!dragging && !same) setHeld(wanted);
  return dragging ? held : wanted;
}
