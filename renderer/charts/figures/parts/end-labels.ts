import { SMALL_SIZE } from '../../plot/theme';
import type { PlotCanvas } from './canvas';
import { spreadLabels } from './spread-labels';
import { marginText, type TextMark } from './traces';

const LINE_HEIGHT = SMALL_SIZE + 4;
/** Mean width of a letter, and the space between two words of different lines. */
const LETTER = SMALL_SIZE * 0.58;
const WORD_GAP = 10;

/** A line with the name it is to carry. */
export interface NamedLine {
  readonly name: string;
  readonly color: string;
  readonly y: readonly number[];
  /** Set in bold: the line the chart is about. */
  readonly strong?: boolean;
}

/**
 * Labels for lines, moved apart where they would collide: in the right margin beside the line's end;
 * for a line that leaves the chart above, over the place where it leaves. None for one that ends below.
 */
export function labelLines(lines: readonly NamedLine[], canvas: PlotCanvas): TextMark[] {
  const [low, high] = canvas.range;
  const ends = lines.map((line) => ({ line, end: line.y[line.y.length - 1] ?? low }));
  const staying = ends.filter(({ end }) => end <= high && end >= low);
  const leaving = ends.filter(({ end }) => end > high).map(({ line }) => line);
  return [...atEnds(staying, canvas), ...overExits(leaving, canvas)];
}

function atEnds(
  ends: readonly { readonly line: NamedLine; readonly end: number }[],
  { times, range: [, high], height, perPixel }: PlotCanvas,
): TextMark[] {
  const places = spreadLabels(
    // In whole pixels: lines that end as one keep their order, whatever their last digits.
    ends.map(({ end }) => ({ at: Math.round((high - end) / perPixel), size: LINE_HEIGHT })),
    0,
    height,
  );
  return ends.map(({ line, end }, i) => ({
    x: times[times.length - 1] ?? 0,
    y: high - (places[i] ?? (high - end) / perPixel) * perPixel,
    text: marginText(line.name),
    color: line.color,
    place: 'middle right',
    strong: line.strong === true,
  }));
}

function overExits(lines: readonly NamedLine[], canvas: PlotCanvas): TextMark[] {
  const { times, range, pixelsPerYear } = canvas;
  const first = times[0] ?? 0;
  const width = ((times[times.length - 1] ?? 0) - first) * pixelsPerYear;
  const places = spreadLabels(
    lines.map((line) => ({
      at: (exitOf(line, canvas) - first) * pixelsPerYear,
      size: line.name.length * LETTER + WORD_GAP,
    })),
    0,
    width,
  );
  return lines.map(({ name, color }, i) => ({
    x: first + (places[i] ?? 0) / pixelsPerYear,
    y: range[1],
    text: name,
    color,
    place: 'top center',
  }));
}

/** The year in which a line leaves the chart above for good. */
function exitOf({ y }: NamedLine, { times, range: [, high] }: PlotCanvas): number {
  const before = y.findLastIndex((value) => value <= high);
  const [t0, t1] = [times[before], times[before + 1]];
  const [y0, y1] = [y[before], y[before + 1]];
  if (t0 === undefined || t1 === undefined || y0 === undefined || y1 === undefined) {
    return times[0] ?? 0;
  }
  return t0 + ((high - y0) / (y1 - y0)) * (t1 - t0);
}
