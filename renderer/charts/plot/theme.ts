import type { Layout, LayoutAxis } from 'plotly.js';
import { FIRST_YEAR } from '#shared/model/years';
import type { Palette } from '../../ui/colour/palette';
import { MARGIN_LEFT, MARGIN_RIGHT, pixelsPerYear, type TimeAxis } from './time-axis';

export const FONT_FAMILY = "'Superscripts', 'Inter Variable', system-ui, sans-serif";
export const LABEL_SIZE = 12;
export const SMALL_SIZE = 11;

export interface PlotFrame {
  readonly axis: TimeAxis;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
}

export function plotHeight({ height, top, bottom }: PlotFrame): number {
  return Math.max(1, height - top - bottom);
}

/** What all charts share: face, margins, one time axis, nothing that moves under the hand. */
export function baseLayout(frame: PlotFrame, palette: Palette): Partial<Layout> {
  return {
    width: frame.axis.width,
    height: frame.height,
    margin: { l: MARGIN_LEFT, r: MARGIN_RIGHT, t: frame.top, b: frame.bottom, pad: 0 },
    autosize: false,
    font: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink2 },
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    showlegend: false,
    dragmode: false,
    hovermode: 'closest',
    hoverdistance: 12,
    hoverlabel: {
      bgcolor: palette.surface,
      bordercolor: palette.axis,
      font: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink },
      align: 'left',
      namelength: 0,
    },
    xaxis: timeAxis(frame.axis, palette),
  };
}

/** Room that a year takes on the axis, pixels. */
const YEAR_ROOM = 36;

function timeAxis(axis: TimeAxis, palette: Palette): Partial<LayoutAxis> {
  const step = [5, 10, 20].find((years) => years * pixelsPerYear(axis) >= YEAR_ROOM) ?? 50;
  return {
    ...stillAxis(palette),
    range: [FIRST_YEAR, axis.horizon],
    tickmode: 'linear',
    // Decades where there is no room for more: 2020, 2030 and not 2015, 2025.
    tick0: 2000,
    dtick: step,
    tickformat: 'd',
    tickangle: 0,
    ticks: 'outside',
    ticklen: 4,
    tickcolor: palette.axis,
    showgrid: false,
    showline: true,
    linecolor: palette.axis,
    linewidth: 1,
  };
}

/** An axis with light rules across, that nothing can drag. */
export function stillAxis(palette: Palette): Partial<LayoutAxis> {
  return {
    type: 'linear',
    fixedrange: true,
    autorange: false,
    zeroline: false,
    showline: false,
    ticks: '',
    gridcolor: palette.grid,
    gridwidth: 1,
    tickfont: { family: FONT_FAMILY, size: SMALL_SIZE, color: palette.ink3 },
    layer: 'below traces',
    // Measuring whether labels fit costs a tenth of a redraw; the margins see to it that they do.
    ticklabeloverflow: 'allow',
  };
}
