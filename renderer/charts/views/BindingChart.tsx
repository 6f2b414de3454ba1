import { useMemo } from 'react';
import {
  BINDING_TITLE,
  bindingReading,
  bindingSentence,
  bindingSummary,
} from '#shared/sentences/binding';
import { paletteOf } from '../../ui/colour/palette';
import { bindingSharesFigure } from '../figures/compute/binding-shares';
import { ChartFrame } from '../frame/ChartFrame';
import type { ChartProps } from '../frame/chart-props';
import { usePacedRun } from '../frame/use-paced-run';
import { usePlotAxis } from '../plot/use-plot-axis';
import { bindingTable } from '../tables/binding';

/** Which ceiling binds with what probability, by year. */
export function BindingChart(props: ChartProps) {
  const { colorScheme, height, selectedYear } = props;
  const run = usePacedRun(props.run, props.dragging);
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const figure = useMemo(
    () => axis && bindingSharesFigure({ run, palette, axis, height }),
    [run, palette, axis, height],
  );
  return (
    <ChartFrame
      title={BINDING_TITLE}
      sentence={bindingSentence(run)}
      reading={(year) => bindingReading(run, year)}
      summary={bindingSummary(run, selectedYear)}
      view={props}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => bindingTable(run)}
    />
  );
}
