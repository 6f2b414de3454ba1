import type { Data } from 'plotly.js';
import { fadeColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { PlotFigure } from '../../plot/figure';
import { FONT_FAMILY, LABEL_SIZE, stillAxis } from '../../plot/theme';

/** One assumption: what the result is at the low and at the high end, on the chart's own scale. */
export interface DriverBar {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** What the cursor says. */
  readonly says: string;
  /** Half-width of an error bar at `high`, where there is one. */
  readonly error?: number;
}

/** What the high end is drawn in; the low one has the grey of closed models. */
export const highEndColor = (palette: Palette) => palette.constraints.latency;

/** What the two colours of swings stand for. */
export function swingLegend(palette: Palette) {
  return [
    { label: 'at its 10th percentile', color: palette.closed, shape: 'cell' },
    { label: 'at its 90th', color: highEndColor(palette), shape: 'cell' },
  ] as const;
}

/** Room for names: as much as they need, within these. */
const LEFT = { least: 190, mostShare: 0.48 } as const;
/** Pixels that a letter of a name takes, about. */
const LETTER = 6.4;
const RIGHT = 24;

/** Bars across from a base line, the longest on top. Two colours: towards the low end, towards the high. */
export function driversFigure({
  bars,
  base,
  nested = false,
  ticks,
  palette,
  width,
  height,
}: {
  readonly bars: readonly DriverBar[];
  /** Where the bars begin: the result as it is, or nothing. */
  readonly base: number;
  /** Whether the low end is a part of the high one, drawn thinner inside it. */
  readonly nested?: boolean;
  readonly ticks: { readonly at: readonly number[]; readonly text: readonly string[] };
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}): PlotFigure {
  const rows = bars.map((_, i) => bars.length - 1 - i);
  const side = (end: 'low' | 'high', color: string): Data => ({
    type: 'bar',
    orientation: 'h',
    x: bars.map((bar) => bar[end] - base),
    y: rows,
    base,
    width: nested && end === 'low' ? 0.24 : 0.62,
    marker: { color },
    text: bars.map(({ says }) => says),
    textposition: 'none',
    hovertemplate: '%{text}<extra></extra>',
    ...(end === 'high' && bars.some(({ error }) => error !== undefined)
      ? {
          error_x: {
            type: 'data' as const,
            array: bars.map(({ error }) => error ?? 0),
            color: palette.ink2,
            thickness: 1,
            width: 3,
          },
        }
      : {}),
  });
  const ends = [base, ...bars.flatMap(({ low, high, error = 0 }) => [low, high + error])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least || 1) * 0.04;
  return {
    data: [
      side('high', nested ? fadeColor(highEndColor(palette), 0.45) : highEndColor(palette)),
      side('low', nested ? palette.ink : palette.closed),
    ],
    layout: {
      width,
      height,
      margin: { l: roomFor(bars, width), r: RIGHT, t: 6, b: 26, pad: 4 },
      autosize: false,
      barmode: 'overlay',
      showlegend: false,
      dragmode: false,
      hovermode: 'closest',
      paper_bgcolor: 'rgba(0,0,0,0)',
      plot_bgcolor: 'rgba(0,0,0,0)',
      font: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink2 },
      hoverlabel: {
        bgcolor: palette.surface,
        bordercolor: palette.axis,
        font: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink },
        align: 'left',
      },
      xaxis: {
        ...stillAxis(palette),
        range: [least - (least < base ? room : 0), most + room],
        tickmode: 'array',
        tickvals: [...ticks.at],
        ticktext: [...ticks.text],
      },
      yaxis: {
        ...stillAxis(palette),
        showgrid: false,
        range: [-0.5, bars.length - 0.5],
        tickvals: rows,
        ticktext: bars.map(({ label }) => label),
        tickfont: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink },
      },
      shapes: [
        {
          type: 'line',
          x0: base,
          x1: base,
          y0: 0,
          y1: 1,
          yref: 'paper',
          line: { color: palette.ink, width: 1, dash: 'solid' },
        },
      ],
    },
  };
}

function roomFor(bars: readonly DriverBar[], width: number): number {
  const longest = Math.max(0, ...bars.map(({ label }) => label.length));
  return Math.min(Math.max(LEFT.least, longest * LETTER), width * LEFT.mostShare);
}
