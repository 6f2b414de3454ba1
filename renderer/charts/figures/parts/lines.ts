import type { Data, LayoutAxis } from 'plotly.js';
import { formatShare } from '#shared/format/number/share';
import type { Palette } from '../../../ui/colour/palette';
import type { AxisRange, PlotFigure } from '../../plot/figure';
import {
  baseLayout,
  FONT_FAMILY,
  type PlotFrame,
  plotHeight,
  SMALL_SIZE,
  stillAxis,
} from '../../plot/theme';
import type { TimeAxis } from '../../plot/time-axis';
import { plotCanvas } from './canvas';
import { labelLines, type NamedLine } from './end-labels';
import { powerTicks } from './record';
import { type LineStyle, lineTrace, textTrace } from './traces';

export interface DrawnLine extends NamedLine, Omit<LineStyle, 'color'> {}

/** What is read on the vertical axis: log10 of a quantity, or shares of 1. */
export type LineScale = 'powers' | 'shares';

const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** Lines over the years, named at their ends; every chart that is nothing but lines is this one. */
export function linesFigure({
  times,
  lines,
  under = [],
  scale,
  range,
  palette,
  axis,
  height,
}: {
  readonly times: readonly number[];
  readonly lines: readonly DrawnLine[];
  readonly under?: readonly Data[];
  readonly scale: LineScale;
  readonly range: AxisRange;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}): PlotFigure {
  const frame: PlotFrame = { axis, height, top: 22, bottom: 26 };
  const canvas = plotCanvas(times, range, plotHeight(frame), axis);
  const ticks: Partial<LayoutAxis> =
    scale === 'powers'
      ? {
          ...powerTicks(range, canvas.perPixel),
          // Superscripts need more than other letters of the scale.
          tickfont: { family: FONT_FAMILY, size: 13, color: palette.ink2 },
        }
      : { tickvals: SHARES, ticktext: SHARES.map(formatShare) };
  return {
    data: [
      ...under,
      ...lines.map(({ y, color, width, dash }) =>
        lineTrace(times, y, {
          color,
          width,
          ...(dash === undefined ? {} : { dash }),
          curved: true,
        }),
      ),
      textTrace(labelLines(lines, canvas), SMALL_SIZE, palette.surface),
    ],
    layout: {
      ...baseLayout(frame, palette),
      yaxis: { ...stillAxis(palette), range: [...range], ...ticks },
    },
  };
}
