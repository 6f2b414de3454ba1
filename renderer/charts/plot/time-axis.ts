import { FIRST_YEAR } from '#shared/model/years';

/** The same in every chart, in pixels, so that years stand above one another when charts are stacked. */
export const MARGIN_LEFT = 48;
export const MARGIN_RIGHT = 120;
/** Between the end of a line and the label beside it, in pixels. */
export const LABEL_GAP = 6;

/** The years across a chart and the pixels they take. */
export interface TimeAxis {
  readonly width: number;
  readonly horizon: number;
}

export function plotWidth({ width }: TimeAxis): number {
  return Math.max(1, width - MARGIN_LEFT - MARGIN_RIGHT);
}

export function pixelsPerYear(axis: TimeAxis): number {
  return plotWidth(axis) / (axis.horizon - FIRST_YEAR);
}

/** Pixels from the left edge of the chart. */
export function pixelOfYear(year: number, axis: TimeAxis): number {
  return MARGIN_LEFT + (year - FIRST_YEAR) * pixelsPerYear(axis);
}

/** The whole year nearest to a place in the chart, within the axis. */
function yearAtPixel(pixel: number, axis: TimeAxis): number {
  const year = Math.round(FIRST_YEAR + (pixel - MARGIN_LEFT) / pixelsPerYear(axis));
  return Math.min(Math.max(year, FIRST_YEAR), Math.floor(axis.horizon));
}

/** The year under the mouse in an element that is as wide as the axis, at whatever size it is shown. */
export function yearUnderPointer(
  { clientX, currentTarget }: { readonly clientX: number; readonly currentTarget: Element },
  axis: TimeAxis,
): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return yearAtPixel(((clientX - left) / width) * axis.width, axis);
}
