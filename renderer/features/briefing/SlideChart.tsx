import { useElementSize } from '@mantine/hooks';
import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import type { SlideChart as ChartName } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import type { ChartProps } from '../../charts/chart-props';
import { ChartScaleProvider } from '../../charts/chart-scale';
import type { ColorScheme } from '../../ui/palette';
import classes from './Slide.module.css';

/** What stands over a plot, in the chart's own pixels: its title and, for most, the values at the year. */
const HEAD = 46;
const TITLE_ALONE = 24;
const WITHOUT_VALUES: readonly ChartName[] = ['tiers', 'drivers'];
/** Lower than this nothing is told apart. */
const LEAST = 90;

const loads: (() => Promise<unknown>)[] = [];

function loaded<Props>(load: () => Promise<ComponentType<Props>>) {
  loads.push(load);
  return lazy(() => load().then((component) => ({ default: component })));
}

/** Fetches every chart before it is shown: before an audience none may come late. */
export function fetchCharts(): void {
  for (const load of loads) void load();
}

/** The charts of a run, as the workbench has them. */
const CHARTS: Readonly<
  Record<Exclude<ChartName, 'drivers' | 'frontiers' | 'probabilities'>, ComponentType<ChartProps>>
> = {
  ceilings: loaded(async () => (await import('../../charts/CeilingsChart')).CeilingsChart),
  timeline: loaded(async () => (await import('../../charts/TimelineChart')).TimelineChart),
  effective: loaded(async () => (await import('../../charts/EffectiveChart')).EffectiveChart),
  threshold: loaded(async () => (await import('../../charts/ThresholdChart')).ThresholdChart),
  tiers: loaded(async () => (await import('../../charts/TiersChart')).TiersChart),
  releaseRisk: loaded(async () => (await import('../../charts/ReleaseRiskChart')).ReleaseRiskChart),
  binding: loaded(async () => (await import('../../charts/BindingChart')).BindingChart),
  history: loaded(async () => (await import('../../charts/HistoryChart')).HistoryChart),
};
const DriversChart = loaded(async () => (await import('./DriversChart')).DriversChart);
const ComparisonChart = loaded(async () => (await import('./ComparisonChart')).ComparisonChart);

export interface SlideChartProps {
  readonly chart: ChartName;
  readonly input: StoryInput;
  /** Screen pixels to one of the chart's. */
  readonly scale: number;
  readonly colorScheme: ColorScheme;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** A chart as large as its place on the slide, without what belongs to the desk. */
export function SlideChart({ chart, input, scale, colorScheme, year, onYear }: SlideChartProps) {
  const { ref, height } = useElementSize<HTMLDivElement>();
  const shown = useMemo(() => ({ scale, presented: true }), [scale]);
  const view = {
    colorScheme,
    height: Math.max(
      LEAST,
      Math.floor(height / scale) - (WITHOUT_VALUES.includes(chart) ? TITLE_ALONE : HEAD),
    ),
    dragging: false,
    selectedYear: Math.min(year, Math.floor(input.run.horizon)),
    onSelectYear: onYear,
    keyboard: true,
    actions: none,
  };
  return (
    <div ref={ref} className={classes.chart} data-chart={chart}>
      {height > 0 && (
        <ChartScaleProvider value={shown}>
          <Suspense fallback={null}>{drawn(chart, input, view)}</Suspense>
        </ChartScaleProvider>
      )}
    </div>
  );
}

function drawn(chart: ChartName, input: StoryInput, view: Omit<ChartProps, 'run'>) {
  if (chart === 'drivers') return <DriversChart input={input} {...view} />;
  if (chart === 'frontiers' || chart === 'probabilities') {
    return <ComparisonChart chart={chart} input={input} view={view} />;
  }
  const Chart = CHARTS[chart];
  return <Chart run={input.run} {...view} />;
}

function none() {
  return null;
}
