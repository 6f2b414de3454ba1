import { useMemo } from 'react';
import {
  THRESHOLD_TITLE,
  thresholdReading,
  thresholdSentence,
  thresholdSummary,
} from '#shared/sentences/threshold';
import { paletteOf } from '../../ui/colour/palette';
import { ceilingsRange } from '../figures/compute/ceilings-range';
import { thresholdFigure } from '../figures/compute/threshold';
import { ChartFrame } from '../frame/ChartFrame';
import type { ChartProps } from '../frame/chart-props';
import { useHeldRange } from '../frame/use-held-range';
import { usePlotAxis } from '../plot/use-plot-axis';
import { thresholdTable } from '../tables/threshold';

/** What a compute threshold still sees, what it costs to meet and when it goes blind. */
export function ThresholdChart(props: ChartProps) {
  const { run, colorScheme, height, dragging, selectedYear } = props;
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const wanted = useMemo(() => ceilingsRange(run.curves), [run.curves]);
  const range = useHeldRange(wanted, dragging);
  const figure = useMemo(
    () => axis && thresholdFigure({ run, palette, axis, range, height }),
    [run, palette, axis, range, height],
  );
  return (
    <ChartFrame
      title={THRESHOLD_TITLE}
      sentence={thresholdSentence(run)}
      reading={(year) => thresholdReading(run, year)}
      summary={thresholdSummary(run, selectedYear)}
      view={props}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => thresholdTable(run)}
    />
  );
}
