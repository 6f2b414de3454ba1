import type { Range } from '../held-range';
import { pixelsPerYear, type TimeAxis } from '../time-axis';

/** Where lines are drawn: their years, the axis they are read on, and the pixels it takes. */
export interface Canvas {
  readonly times: readonly number[];
  readonly range: Range;
  readonly height: number;
  readonly pixelsPerYear: number;
  /** Units of the vertical axis in a pixel. */
  readonly perPixel: number;
}

export function canvasOf(
  times: readonly number[],
  range: Range,
  height: number,
  axis: TimeAxis,
): Canvas {
  return {
    times,
    range,
    height,
    pixelsPerYear: pixelsPerYear(axis),
    perPixel: (range[1] - range[0]) / height,
  };
}
