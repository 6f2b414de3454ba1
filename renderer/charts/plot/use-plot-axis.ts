import { type RefCallback, useMemo } from 'react';
import { useSize } from '../../ui/hooks/use-size';
import type { TimeAxis } from './time-axis';

/**
 * The time axis as wide as the element the ref is given to; null until that is known.
 */
export function usePlotAxis(horizon: number): {
  readonly ref: RefCallback<HTMLDivElement>;
  readonly axis: TimeAxis | null;
} {
  const { ref, width } = useSize<HTMLDivElement>();
  const whole = Math.floor(width);
  const axis = useMemo(() => (whole === 0 ? null : { width: whole, horizon }), [whole, horizon]);
  return { ref, axis };
}
