import type { Dash, Data } from 'plotly.js';

export interface LineStyle {
  readonly color: string;
  readonly width: number;
  /** By name, or lengths of dashes and gaps in turn. */
  readonly dash?: Dash | `${number}px,${string}`;
  readonly yaxis?: 'y' | 'y2';
  /** For a curve: Plotly is not to straighten what is nearly straight. */
  readonly curved?: boolean;
}

/** A line that does not answer the mouse: values at the cursor are read out in one place instead. */
export function lineTrace(x: readonly number[], y: readonly number[], style: LineStyle): Data {
  return {
    type: 'scatter',
    mode: 'lines',
    x: x as number[],
    y: y as number[],
    yaxis: style.yaxis ?? 'y',
    line: {
      color: style.color,
      width: style.width,
      // Plotly's types leave out lengths.
      dash: (style.dash ?? 'solid') as Dash,
      simplify: style.curved !== true,
    },
    hoverinfo: 'skip',
  };
}

/** The area between two lines over the same years. */
export function areaTrace(
  x: readonly number[],
  low: readonly number[],
  high: readonly number[],
  color: string,
  yaxis: 'y' | 'y2' = 'y',
): Data {
  return {
    type: 'scatter',
    mode: 'lines',
    x: [...x, ...x.toReversed()],
    y: [...low, ...high.toReversed()],
    yaxis,
    fill: 'toself',
    fillcolor: color,
    line: { width: 0 },
    hoverinfo: 'skip',
  };
}

export type TextPlace =
  | 'middle right'
  | 'middle left'
  | 'top right'
  | 'top left'
  | 'top center'
  | 'bottom center';

/** Words at a place in the chart. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly color: string;
  readonly place: TextPlace;
  readonly strong?: boolean;
}

/** Text for the right margin, set off from the axis; Plotly drops points beyond the axis itself. */
export function marginText(text: string): string {
  return text.replace(/^|<br>/g, '$&\u2002');
}

/** Direct labels; they may stand outside the axes, in the margins. */
export function textTrace(
  marks: readonly TextMark[],
  size: number,
  halo: string,
  yaxis: 'y' | 'y2' = 'y',
): Data {
  return {
    type: 'scatter',
    mode: 'text',
    x: marks.map(({ x }) => x),
    y: marks.map(({ y }) => y),
    text: marks.map(({ text }) => text),
    yaxis,
    textposition: marks.map(({ place }) => place),
    textfont: {
      size,
      color: marks.map(({ color }) => color),
      weight: marks.map(({ strong }) => (strong === true ? 600 : 400)),
      // Lifts the letters off the lines behind them.
      shadow: `0 0 2px ${halo}, 0 0 2px ${halo}, 0 0 3px ${halo}`,
    },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
}
