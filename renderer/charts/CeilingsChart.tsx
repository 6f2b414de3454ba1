import { useMemo } from 'react';
import { FACTS_CREDIT } from '#shared/facts/models';
import { paletteOf } from '../ui/palette';
import { ChartFrame } from './ChartFrame';
import type { ChartProps } from './chart-props';
import { ceilingsFigure } from './figures/ceilings';
import { ceilingsRange } from './figures/ceilings-range';
import { pastModels } from './figures/past-models';
import { useHeldRange } from './held-range';
import { Legend } from './Legend';
import {
  CEILINGS_TITLE,
  ceilingsReading,
  ceilingsSentence,
  ceilingsSummary,
} from './sentences/ceilings';
import { usePlotAxis } from './use-plot-axis';

const HEIGHT = 400;

/** Training compute against time: ceilings, frontier, past models, threshold. */
export function CeilingsChart(props: ChartProps) {
  const { run, colorScheme, dragging, selectedYear, onSelectYear } = props;
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const models = useMemo(() => pastModels(palette), [palette]);
  const wanted = useMemo(() => ceilingsRange(run.curves), [run.curves]);
  const range = useHeldRange(wanted, dragging);
  const figure = useMemo(
    () => axis && ceilingsFigure({ run, palette, models, axis, range, height: HEIGHT }),
    [run, palette, models, axis, range],
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
      credit={FACTS_CREDIT}
      height={HEIGHT}
      plotRef={ref}
      axis={axis}
      figure={figure}
      selectedYear={selectedYear}
      onSelectYear={onSelectYear}
      keyboard
    />
  );
}
