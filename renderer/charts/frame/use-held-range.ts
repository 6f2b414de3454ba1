import { useState } from 'react';
import type { AxisRange } from '../plot/figure';

/**
 * The range wanted, except that during a drag it stays what it was when the drag began. The same
 * bounds are the same object, so that nothing is redrawn because a drag begins or ends.
 */
export function useHeldRange(wanted: AxisRange, dragging: boolean): AxisRange {
  const [held, setHeld] = useState(wanted);
  if (dragging || (held[0] === wanted[0] && held[1] === wanted[1])) return held;
  setHeld(wanted);
  return wanted;
}
