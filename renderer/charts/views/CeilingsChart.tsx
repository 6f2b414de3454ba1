import { useMemo } from 'react';
import {
  CEILINGS_TITLE,
  ceilingsReading,
  ceilingsSentence,
  ceilingsSummary,
} from '#shared/sentences/ceilings';
import { paletteOf } from '../../ui/colour/palette';
import { ceilingsFigure, ceilingsLegend } from '../figures/compute/ceilings';
import { ceilingsRange } from '../figures/compute/ceilings-range';
import { recordFigure } from '../figures/parts/record';
import { ChartFrame } from '../frame/ChartFrame';
import type { ChartProps } from '../frame/chart-props';
import { Legend } from '../frame/Legend';
import { useHeldRange } from '../frame/use-held-range';
import { usePlotAxis } from '../plot/use-plot-axis';
import { ceilingsTable } from '../tables/ceilings';

/** Training compute against time: ceilings, frontier, past models, threshold. */
export function CeilingsChart(props: ChartProps) {
  const { run, colorScheme, height, dragging, selectedYear } = props;
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const wanted = useMemo(() => ceilingsRange(run.curves), [run.curves]);
  const range = useHeldRange(wanted, dragging);
  const moving = useMemo(
    () => axis && ceilingsFigure({ run, palette, axis, range, height }),
    [run, palette, axis, range, height],
  );
  const still = useMemo(
    () => axis && recordFigure(palette, axis, range, height),
    [palette, axis, range, height],
  );
  return (
    <ChartFrame
      title={CEILINGS_TITLE}
      sentence={ceilingsSentence(run)}
      reading={(year) => ceilingsReading(run, year)}
      summary={ceilingsSummary(run, selectedYear)}
      aside={<Legend items={ceilingsLegend(palette)} />}
      view={props}
      plotRef={ref}
      axis={axis}
      figure={still}
      under={moving}
      table={() => ceilingsTable(run)}
    />
  );
}
