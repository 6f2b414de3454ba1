import type { AxisRange } from '../../plot/figure';
import { type PlotFrame, plotHeight } from '../../plot/theme';
import type { TimeAxis } from '../../plot/time-axis';
import { type PlotCanvas, plotCanvas } from '../parts/canvas';

/** Height of the band of binding ceilings, and of the gap over it, in pixels. */
const BAND = 14;
const BAND_GAP = 5;

/** How the chart of ceilings divides its height: the same in both of its layers. */
export interface CeilingsFrame {
  readonly frame: PlotFrame;
  /** Parts of the plot's height, as Plotly takes them. */
  readonly linesDomain: [from: number, to: number];
  readonly bandDomain: [from: number, to: number];
  canvas(times: readonly number[]): PlotCanvas;
}

export function ceilingsFrame(axis: TimeAxis, range: AxisRange, height: number): CeilingsFrame {
  const frame: PlotFrame = { axis, height, top: 22, bottom: 26 };
  const whole = plotHeight(frame);
  const below = BAND + BAND_GAP;
  return {
    frame,
    linesDomain: [below / whole, 1],
    bandDomain: [0, BAND / whole],
    canvas: (times) => plotCanvas(times, range, whole - below, axis),
  };
}
