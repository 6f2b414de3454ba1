import type { PlotFigure } from './figure';

/** Lengths in pixels, wherever they stand in a figure. */
const LENGTHS = new Set([
  'height',
  'l',
  'r',
  't',
  'b',
  'pad',
  'size',
  'ticklen',
  'tickwidth',
  'linewidth',
  'gridwidth',
  'borderwidth',
  'thickness',
  'hoverdistance',
  'xshift',
  'yshift',
  'xgap',
  'ygap',
  'standoff',
]);

/** Parts that hold data, in units of their own. */
const DATA = new Set(['x', 'y', 'z', 'text', 'customdata', 'range', 'domain', 'tickvals']);

/**
 * The same figure, larger: laid out as for a small chart and drawn like an enlarged print, so that
 * labels placed by the pixel stay apart and letters can be read from the back of a room.
 */
export function enlargeFigure(figure: PlotFigure, scale: number): PlotFigure {
  if (scale === 1) return figure;
  const data = figure.data.map((trace) => {
    const grown = grow(trace, scale) as Record<string, unknown>;
    // The thickness of a bar is in units of its axis.
    return 'width' in trace ? { ...grown, width: trace.width } : grown;
  });
  return { data, layout: grow(figure.layout, scale) } as unknown as PlotFigure;
}

function grow(part: unknown, scale: number): unknown {
  if (Array.isArray(part)) return part.map((each: unknown) => grow(each, scale));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [key, grown(key, value, scale)]),
  );
}

function grown(key: string, value: unknown, scale: number): unknown {
  if (DATA.has(key)) return value;
  if (key === 'width' || LENGTHS.has(key)) {
    if (typeof value === 'number') return value * scale;
    if (Array.isArray(value) && value.every((each) => typeof each === 'number')) {
      return value.map((each: number) => each * scale);
    }
  }
  return grow(value, scale);
}
