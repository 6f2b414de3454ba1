import type { StoryInput } from '#shared/briefing/story-input';
import { FIRST_YEAR } from '#shared/model/years';
import type { LegendItem } from '../../charts/frame/Legend';
import type { ChartTable } from '../../charts/plot/chart-content';
import type { PlotFigure } from '../../charts/plot/figure';
import type { TimeAxis } from '../../charts/plot/time-axis';
import type { Palette } from '../../ui/colour/palette';

/** A chart of a slide as it is drawn, whoever looks at it: plain data, for pages that leave the app. */
export interface SlideDrawing {
  readonly title: string;
  readonly legend: readonly LegendItem[];
  readonly figure: PlotFigure;
  /** The chart in words, for who does not see it. */
  readonly summary: string;
  /** Where its years are; null for one that has none. */
  readonly axis: TimeAxis | null;
  /** Its values in one line, for every whole year from the first. */
  readonly readings: readonly string[];
}

/** The room a chart is drawn in, in its own pixels, and its colours. */
export interface ChartSpace {
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}

/** A chart that slides can carry. */
export interface ChartOfSlides {
  /** Whether it shows the samples alone: while they are drawn anew it stays as it is. */
  readonly ofSamples: boolean;
  /** Null where what it shows is not known. */
  readonly draw: (story: StoryInput, space: ChartSpace) => SlideDrawing | null;
  /** The numbers behind it. */
  readonly table: (story: StoryInput) => ChartTable;
}

/** A drawing over years: its values are read out for each. */
export function overYears({
  axis,
  reading,
  legend = [],
  ...drawn
}: Pick<SlideDrawing, 'title' | 'figure' | 'summary'> & {
  readonly axis: TimeAxis;
  readonly legend?: readonly LegendItem[];
  readonly reading?: (year: number) => string;
}): SlideDrawing {
  const count = Math.floor(axis.horizon) - FIRST_YEAR + 1;
  const years = Array.from({ length: count }, (_, i) => FIRST_YEAR + i);
  return { ...drawn, legend, axis, readings: reading === undefined ? [] : years.map(reading) };
}
