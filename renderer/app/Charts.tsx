import { useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { workingRun } from '../state/selectors/model-run';
import { useResults, useScenario, useSession } from '../state/stores';
import { ChartSkeleton } from '../ui/ChartSkeleton';
import { ErrorBoundary } from './ErrorBoundary';
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
  const year = useSession((state) => state.year);
  const chooseYear = useSession((state) => state.chooseYear);
  const colorScheme = useComputedColorScheme('light');
  return (
    <div className={classes.charts}>
      {CHARTS.map(({ label, height, Chart }) => (
        <section key={label} aria-label={label} className={classes.chart}>
          <ErrorBoundary what={`The chart of ${label.toLowerCase()}`}>
            <Suspense fallback={<ChartSkeleton label={label} height={height} />}>
              {run === null ? (
                <ChartSkeleton label={label} height={height} />
              ) : (
                <Chart
                  run={run}
                  colorScheme={colorScheme}
                  dragging={dragging}
                  selectedYear={year}
                  onSelectYear={chooseYear}
                />
              )}
            </Suspense>
          </ErrorBoundary>
        </section>
      ))}
    </div>
  );
}

/** The heights are those of the drawn charts, so that nothing jumps when they arrive. */
const CHARTS = [
  { label: 'Compute ceilings', height: 480, Chart: CeilingsChart },
  { label: 'Timeline', height: 360, Chart: TimelineChart },
  { label: 'Tiers', height: 280, Chart: TiersChart },
] as const;
