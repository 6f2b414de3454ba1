import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { lazy } from 'react';
import { FACTS_CREDIT } from '#shared/facts/models';
import { chartHeights } from '../charts/chart-heights';
import { workingRun } from '../state/selectors/model-run';
import { useResults, useScenario, useSession } from '../state/stores';
import { ChartSection } from './ChartSection';
import classes from './Workbench.module.css';

const CeilingsChart = lazy(() =>
  import('../charts/CeilingsChart').then((module) => ({ default: module.CeilingsChart })),
);
const TimelineChart = lazy(() =>
  import('../charts/TimelineChart').then((module) => ({ default: module.TimelineChart })),
);
const TiersChart = lazy(() =>
  import('../charts/TiersChart').then((module) => ({ default: module.TiersChart })),
);

/** The charts, stacked over one time axis. */
export function Charts() {
  const run = useResults(workingRun);
  const dragging = useScenario((state) => state.group !== null);
  const selectedYear = useSession((state) => state.year);
  const onSelectYear = useSession((state) => state.chooseYear);
  const colorScheme = useComputedColorScheme('light');
  const { ref, height } = useElementSize<HTMLDivElement>();
  const heights = chartHeights(height);
  const view = { run, colorScheme, dragging, selectedYear, onSelectYear };
  return (
    <div ref={ref} className={classes.charts}>
      <ChartSection
        label="Compute ceilings"
        Chart={CeilingsChart}
        height={heights.ceilings}
        {...view}
      />
      <ChartSection label="Timeline" Chart={TimelineChart} height={heights.timeline} {...view} />
      <ChartSection label="Tiers" Chart={TiersChart} height={heights.tiers} {...view} />
      <p className={classes.credit}>{FACTS_CREDIT}</p>
    </div>
  );
}
