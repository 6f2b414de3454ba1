import { type ComponentType, memo, Suspense } from 'react';
import type { ModelRun } from '../model-run';
import { ChartSkeleton } from '../ui/ChartSkeleton';
import type { ColorScheme } from '../ui/palette';
import { ErrorBoundary } from './ErrorBoundary';
import classes from './Workbench.module.css';

interface ChartProps {
  readonly run: ModelRun;
  readonly colorScheme: ColorScheme;
  readonly height: number;
  readonly dragging: boolean;
  readonly selectedYear: number;
  readonly onSelectYear: (year: number) => void;
}

/** What stands over a plot is about this high. */
const HEAD = 68;

/** One chart in its place; drawn again only when what it is given changes. */
export const ChartSection = memo(function ChartSection({
  label,
  Chart,
  run,
  ...view
}: Omit<ChartProps, 'run'> & {
  label: string;
  Chart: ComponentType<ChartProps>;
  run: ModelRun | null;
}) {
  const skeleton = <ChartSkeleton label={label} height={view.height + HEAD} />;
  return (
    <section aria-label={label} className={classes.chart}>
      <ErrorBoundary what={`The chart of ${label.toLowerCase()}`}>
        <Suspense fallback={skeleton}>
          {run === null ? skeleton : <Chart run={run} {...view} />}
        </Suspense>
      </ErrorBoundary>
    </section>
  );
});
