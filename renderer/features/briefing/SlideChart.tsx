import { useMemo } from 'react';
import type { SlideChart as ChartName } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import type { ChartProps } from '../../charts/frame/chart-props';
import { ChartScaleProvider } from '../../charts/plot/use-chart-scale';
import { RUN_CHARTS } from '../../charts/views/run-charts';
import type { ColorScheme } from '../../ui/colour/palette';
import { useSize } from '../../ui/hooks/use-size';
import { ComparisonChart } from './ComparisonChart';
import { DriversChart } from './DriversChart';
import classes from './Slide.module.css';

/** What stands over a plot, in the chart's own pixels: its title and, for most, the values at the year. */
const HEAD = 46;
const TITLE_ALONE = 24;
const WITHOUT_VALUES: readonly ChartName[] = ['tiers', 'drivers'];
/** Lower than this nothing is told apart. */
const LEAST = 90;

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
  const { ref, height } = useSize<HTMLDivElement>();
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
        <ChartScaleProvider value={shown}>{drawn(chart, input, view)}</ChartScaleProvider>
      )}
    </div>
  );
}

function drawn(chart: ChartName, input: StoryInput, view: Omit<ChartProps, 'run'>) {
  if (chart === 'drivers') return <DriversChart input={input} {...view} />;
  if (chart === 'frontiers' || chart === 'probabilities') {
    return <ComparisonChart chart={chart} input={input} view={view} />;
  }
  const Chart = RUN_CHARTS[chart];
  return <Chart run={input.run} {...view} />;
}

function none() {
  return null;
}
