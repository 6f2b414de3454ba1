import { useMemo } from 'react';
import {
  BINDING_TITLE,
  bindingReading,
  bindingSentence,
  bindingSummary,
} from '#shared/sentences/binding';
import { paletteOf } from '../ui/palette';
import { ChartFrame } from './ChartFrame';
import type { ChartProps } from './chart-props';
import { bindingSharesFigure } from './figures/binding-shares';
import { usePacedRun } from './paced-run';
import { bindingTable } from './tables/binding';
import { usePlotAxis } from './use-plot-axis';

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
