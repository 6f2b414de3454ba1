import { lazy, Suspense } from 'react';
import { workingRun } from '../state/selectors/model-run';
import { useResults, useScenario } from '../state/stores';
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
  const held = useScenario((state) => state.group !== null);
  return (
    <div className={classes.charts}>
      {CHARTS.map(({ label, Chart }) => (
        <section key={label} aria-label={label} className={classes.chart}>
          <ErrorBoundary what={`The chart of ${label.toLowerCase()}`}>
            <Suspense fallback={<ChartSkeleton label={label} />}>
              {run === null ? <ChartSkeleton label={label} /> : <Chart run={run} holdAxes={held} />}
            </Suspense>
          </ErrorBoundary>
        </section>
      ))}
    </div>
  );
}

const CHARTS = [
  { label: 'Compute ceilings', Chart: CeilingsChart },
  { label: 'Timeline', Chart: TimelineChart },
  { label: 'Tiers', Chart: TiersChart },
] as const;
