import { useMemo } from 'react';
import {
  CEILINGS_TITLE,
  ceilingsReading,
  ceilingsSentence,
  ceilingsSummary,
} from '#shared/sentences/ceilings';
import { paletteOf } from '../ui/palette';
import { ChartFrame } from './ChartFrame';
import type { ChartProps } from './chart-props';
import { ceilingsFigure } from './figures/ceilings';
import { ceilingsRange } from './figures/ceilings-range';
import { recordFigure } from './figures/record';
import { useHeldRange } from './held-range';
import { Legend } from './Legend';
import { ceilingsTable } from './tables/ceilings';
import { usePlotAxis } from './use-plot-axis';

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
      aside={
        <Legend
          items={[
            { label: 'closed model', color: palette.closed, shape: 'disc' },
            { label: 'open weights', color: palette.open, shape: 'ring' },
            { label: 'frontier, 50% and 90%', color: palette.frontier, shape: 'fan' },
          ]}
        />
      }
      view={props}
      plotRef={ref}
      axis={axis}
      figure={still}
      under={moving}
      table={() => ceilingsTable(run)}
    />
  );
}
