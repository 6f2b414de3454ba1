import type { Annotation, Data, Shape } from 'plotly.js';
import type { Palette } from '../../../ui/colour/palette';
import { cutTextAsWritten } from '../../plot/as-written';
import type { PlotFigure } from '../../plot/figure';
import { FONT_FAMILY, LABEL_SIZE, SMALL_SIZE, stillAxis } from '../../plot/theme';
import { highEndColor } from './drivers';

/** A step from one value to the next, or a level between steps. */
export interface WaterfallRow {
  readonly kind: 'world' | 'policy' | 'level';
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Standard error of the step, where it has one. */
  readonly error: number | null;
  /** Beside the bar. */
  readonly figure: string;
  /** At the end of the row: what was assumed, and what is. */
  readonly detail: string;
  /** The row in words. */
  readonly says: string;
  /** Of a level that is one of the two ends. */
  readonly color?: string;
}

export const WATERFALL_TOP = 6;
export const WATERFALL_ROW = 24;
const BOTTOM = 28;
const LEFT = 220;
const RIGHT = 190;
/** Room in the plot for the figure beside the outermost bar, pixels. */
const FIGURE = 110;

export function waterfallHeight(rows: readonly WaterfallRow[]): number {
  return WATERFALL_TOP + rows.length * WATERFALL_ROW + BOTTOM;
}

/** From one result to another in steps from top to bottom; policy is hatched. */
export function waterfallFigure({
  rows,
  ticks,
  palette,
  width,
}: {
  readonly rows: readonly WaterfallRow[];
  readonly ticks: (
    low: number,
    high: number,
  ) => { readonly at: readonly number[]; readonly text: readonly string[] };
  readonly palette: Palette;
  readonly width: number;
}): PlotFigure {
  const range = rangeOf(rows, width);
  const { at, text } = ticks(...range);
  const placed = rows.map((row, i) => ({ row, y: rows.length - 1 - i }));
  return {
    data: [bars(placed, palette), levels(placed, palette)],
    layout: {
      width,
      height: waterfallHeight(rows),
      margin: { l: LEFT, r: RIGHT, t: WATERFALL_TOP, b: BOTTOM, pad: 6 },
      autosize: false,
      barmode: 'overlay',
      showlegend: false,
      dragmode: false,
      hovermode: false,
      paper_bgcolor: 'rgba(0,0,0,0)',
      plot_bgcolor: 'rgba(0,0,0,0)',
      font: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink2 },
      xaxis: {
        ...stillAxis(palette),
        range: [...range],
        tickmode: 'array',
        tickvals: [...at],
        ticktext: [...text],
      },
      yaxis: {
        ...stillAxis(palette),
        showgrid: false,
        range: [-0.5, rows.length - 0.5],
        tickvals: placed.map(({ y }) => y),
        ticktext: rows.map(({ label }) => cutTextAsWritten(label, LONGEST)),
        tickfont: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink },
      },
      shapes: connectors(placed, palette),
      annotations: placed.flatMap(({ row, y }) => words(row, y, palette)),
    },
  };
}

interface Placed {
  readonly row: WaterfallRow;
  readonly y: number;
}

function bars(placed: readonly Placed[], palette: Palette): Data {
  const steps = placed.filter(({ row }) => row.kind !== 'level');
  const color = ({ row }: Placed) =>
    row.end >= row.start ? highEndColor(palette) : palette.closed;
  return {
    type: 'bar',
    orientation: 'h',
    x: steps.map(({ row }) => row.end - row.start),
    base: steps.map(({ row }) => row.start),
    y: steps.map(({ y }) => y),
    width: 0.62,
    marker: {
      color: steps.map(color),
      pattern: {
        shape: steps.map(({ row }) => (row.kind === 'policy' ? '/' : '')),
        fgcolor: palette.surface,
        size: 6,
        solidity: 0.35,
      },
    },
    hoverinfo: 'skip',
    ...(steps.some(({ row }) => row.error !== null)
      ? {
          error_x: {
            type: 'data' as const,
            array: steps.map(({ row }) => row.error ?? 0),
            color: palette.ink2,
            thickness: 1,
            width: 3,
          },
        }
      : {}),
  };
}

function levels(placed: readonly Placed[], palette: Palette): Data {
  const found = placed.filter(({ row }) => row.kind === 'level');
  return {
    type: 'scatter',
    mode: 'markers',
    x: found.map(({ row }) => row.end),
    y: found.map(({ y }) => y),
    marker: {
      symbol: 'diamond',
      size: 11,
      color: found.map(({ row }) => row.color || palette.ink3),
    },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
}

/** Where a step ends the next one begins. */
function connectors(placed: readonly Placed[], palette: Palette): Partial<Shape>[] {
  return placed.slice(0, -1).map(({ row, y }) => ({
    type: 'line',
    x0: row.end,
    x1: row.end,
    y0: y,
    y1: y - 1,
    layer: 'below',
    line: { color: palette.axis, width: 1, dash: 'solid' },
  }));
}

function words(row: WaterfallRow, y: number, palette: Palette): Partial<Annotation>[] {
  const font = { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink };
  return [
    {
      x: Math.max(row.start, row.end) + (row.error ?? 0),
      y,
      text: row.figure,
      xanchor: 'left',
      xshift: row.kind === 'level' ? 8 : 4,
      showarrow: false,
      // By weight and not by markup: that would set a style, which the window's policy refuses.
      font: { ...font, weight: row.kind === 'level' ? 600 : 400 },
    },
    {
      xref: 'paper',
      x: 1,
      y,
      text: row.detail,
      xanchor: 'left',
      xshift: 12,
      showarrow: false,
      font: { ...font, size: SMALL_SIZE, color: palette.ink2 },
    },
  ];
}

function rangeOf(rows: readonly WaterfallRow[], width: number): [low: number, high: number] {
  const ends = rows.flatMap(({ start, end, error }) => [start, end, end + (error ?? 0)]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const span = high - low || Math.max(Math.abs(high) * 0.01, 1e-9);
  const plot = Math.max(120, width - LEFT - RIGHT);
  const perPixel = span / Math.max(60, plot - FIGURE - 16);
  return [low - 16 * perPixel, high + FIGURE * perPixel];
}

const LONGEST = 30;
