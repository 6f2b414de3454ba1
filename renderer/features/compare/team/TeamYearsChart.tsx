import { useComputedColorScheme } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { TeamFigureFrame } from '../../../charts/figures/drivers/team';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import type { ChartProps } from '../../../charts/frame/chart-props';
import type { ChartTable } from '../../../charts/plot/chart-content';
import type { PlotFigure } from '../../../charts/plot/figure';
import { usePlotAxis } from '../../../charts/plot/use-plot-axis';
import { useSession } from '../../../state/stores';
import { paletteOf } from '../../../ui/colour/palette';

/** A chart of the team over the years, which share the year looked at. */
export function TeamYearsChart({
  title,
  sentence,
  readingAt,
  draw,
  aside,
  table,
  height,
  horizon,
  year,
  actions,
}: {
  title: string;
  sentence: string;
  /** What it says of a year. */
  readingAt: (year: number) => string;
  /** Makes the figure; another function makes another figure. Null while there is nothing to draw. */
  draw: (frame: TeamFigureFrame) => PlotFigure | null;
  aside?: ReactNode;
  table: () => ChartTable;
  height: number;
  horizon: number;
  year: number;
  actions: ChartProps['actions'];
}) {
  const chooseYear = useSession((state) => state.chooseYear);
  const palette = paletteOf(useComputedColorScheme('light'));
  const { ref, axis } = usePlotAxis(horizon);
  const figure = useMemo(
    () => (axis === null ? null : draw({ axis, palette, height })),
    [draw, palette, axis, height],
  );
  const reading = (then: number) => `${then}: ${readingAt(then)}`;
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      reading={reading}
      summary={`${title}. ${sentence} ${reading(year)}.`}
      aside={aside}
      view={{
        height,
        selectedYear: year,
        onSelectYear: chooseYear,
        keyboard: false,
        actions,
      }}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={table}
    />
  );
}
