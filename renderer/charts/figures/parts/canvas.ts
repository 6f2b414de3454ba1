import type { AxisRange } from '../../plot/figure';
import { pixelsPerYear, type TimeAxis } from '../../plot/time-axis';

/** Where lines are drawn: their years, the axis they are read on, and the pixels it takes. */
export interface PlotCanvas {
  readonly times: readonly number[];
  readonly range: AxisRange;
  readonly height: number;
  readonly pixelsPerYear: number;
  /** Units of the vertical axis in a pixel. */
  readonly perPixel: number;
}

export function plotCanvas(
  times: readonly number[],
  range: AxisRange,
  height: number,
  axis: TimeAxis,
): PlotCanvas {
  return {
    times,
    range,
    height,
    pixelsPerYear: pixelsPerYear(axis),
    perPixel: (range[1] - range[0]) / height,
  };
}
