import { type RefCallback, useMemo } from 'react';
import { useSize } from '../../ui/hooks/use-size';
import type { TimeAxis } from './time-axis';
import { useChartScale } from './use-chart-scale';

/**
 * The time axis as wide as the element the ref is given to, in the chart's own pixels; null until that
 * is known.
 */
export function usePlotAxis(horizon: number): {
  readonly ref: RefCallback<HTMLDivElement>;
  readonly axis: TimeAxis | null;
} {
  const { ref, width } = useSize<HTMLDivElement>();
  const { scale } = useChartScale();
  const whole = Math.floor(width / scale);
  const axis = useMemo(() => (whole === 0 ? null : { width: whole, horizon }), [whole, horizon]);
  return { ref, axis };
}
