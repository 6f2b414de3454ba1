import { useViewportSize } from '@mantine/hooks';
import { memo, Suspense, useCallback } from 'react';
import { withinSentence } from '#shared/format/sentence-case';
import type { ModelRun } from '#shared/model/model-run';
import type { ChartProps } from '../../charts/frame/chart-props';
import type { ChartContent } from '../../charts/plot/chart-content';
import { type ChartId, chartLabel } from '../../state/views';
import { ChartSkeleton } from '../../ui/panels/ChartSkeleton';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import classes from './Board.module.css';
import { ChartMenu } from './ChartMenu';
import { BOARD } from './chart-registry';

/** What stands over a plot is about this high. */
const HEAD = 68;
/** What a chart that fills the window leaves to its head and to the window's edges. */
const AROUND = 160;

/** One chart in its place; drawn again only when what it is given changes. */
export const ChartSection = memo(function ChartSection({
  chart,
  full,
  run,
  height,
  ...view
}: Omit<ChartProps, 'run' | 'actions'> & {
  chart: ChartId;
  /** Whether it fills the window. */
  full: boolean;
  run: ModelRun | null;
}) {
  const label = chartLabel(chart);
  const { Chart } = BOARD[chart];
  const { height: windowHeight } = useViewportSize();
  const plot = full ? Math.max(height, windowHeight - AROUND) : height;
  const skeleton = <ChartSkeleton label={label} height={plot + HEAD} />;
  const actions = useCallback(
    (content: ChartContent) => <ChartMenu chart={chart} full={full} content={content} />,
    [chart, full],
  );
  return (
    <section
      aria-label={label}
      data-chart={chart}
      className={full ? `${classes.chart} ${classes.full}` : classes.chart}
    >
      <ErrorBoundary what={`The chart of ${withinSentence(label)}`}>
        <Suspense fallback={skeleton}>
          {run === null ? skeleton : <Chart run={run} height={plot} actions={actions} {...view} />}
        </Suspense>
      </ErrorBoundary>
    </section>
  );
});
