import { useMemo } from 'react';
import { TIERS_TITLE, tiersSentence, tiersSummary } from '#shared/sentences/tiers';
import { paletteOf } from '../../ui/colour/palette';
import { tiersFigure, tiersLegend } from '../figures/tiers/tiers';
import { ChartFrame } from '../frame/ChartFrame';
import type { ChartProps } from '../frame/chart-props';
import { Legend } from '../frame/Legend';
import { usePacedRun } from '../frame/use-paced-run';
import { usePlotAxis } from '../plot/use-plot-axis';
import { tiersTable } from '../tables/tiers';

/** Which tier a model falls in by year: the frontier, the best open one, a run at the threshold, runs by cost. */
export function TiersChart(props: ChartProps) {
  const { run: latest, colorScheme, height, dragging, selectedYear } = props;
  const run = usePacedRun(latest, dragging);
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const figure = useMemo(
    () => axis && tiersFigure({ run, palette, axis, height }),
    [run, palette, axis, height],
  );
  return (
    <ChartFrame
      title={TIERS_TITLE}
      sentence={tiersSentence(run)}
      summary={tiersSummary(run, selectedYear)}
      aside={<Legend items={tiersLegend(palette)} />}
      view={props}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => tiersTable(run)}
    />
  );
}
