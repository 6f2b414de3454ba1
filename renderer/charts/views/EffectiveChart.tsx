import { useMemo } from 'react';
import {
  EFFECTIVE_TITLE,
  effectiveReading,
  effectiveSentence,
  effectiveSummary,
} from '#shared/sentences/effective';
import { paletteOf } from '../../ui/colour/palette';
import { effectiveFigure, effectiveRange } from '../figures/compute/effective';
import { ChartFrame } from '../frame/ChartFrame';
import type { ChartProps } from '../frame/chart-props';
import { useHeldRange } from '../frame/use-held-range';
import { usePlotAxis } from '../plot/use-plot-axis';
import { effectiveTable } from '../tables/effective';

/** Compute times algorithms against what AGI and WMD-like AI need. */
export function EffectiveChart(props: ChartProps) {
  const { run, colorScheme, height, dragging, selectedYear } = props;
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const wanted = useMemo(() => effectiveRange(run.curves), [run.curves]);
  const range = useHeldRange(wanted, dragging);
  const figure = useMemo(
    () => axis && effectiveFigure({ run, palette, axis, range, height }),
    [run, palette, axis, range, height],
  );
  return (
    <ChartFrame
      title={EFFECTIVE_TITLE}
      sentence={effectiveSentence(run)}
      reading={(year) => effectiveReading(run, year)}
      summary={effectiveSummary(run, selectedYear)}
      view={props}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => effectiveTable(run)}
    />
  );
}
