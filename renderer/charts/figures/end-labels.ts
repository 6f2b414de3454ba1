import type { Range } from '../held-range';
import { spreadLabels } from '../spread-labels';
import { LABEL_SIZE } from '../theme';
import type { TextMark } from './traces';

const LINE_HEIGHT = LABEL_SIZE + 3;

/** A line with the name it is to carry. */
export interface NamedLine {
  readonly name: string;
  readonly color: string;
  readonly y: readonly number[];
}

/** Where lines are drawn: their years, the axis they are read on, and the pixels it takes. */
export interface Canvas {
  readonly times: readonly number[];
  readonly range: Range;
  readonly height: number;
  readonly pixelsPerYear: number;
}

/**
 * Labels for lines: in the right margin beside the line's end, moved apart where they would collide;
 * for a line that leaves the chart above, along it where it leaves.
 */
export function labelLines(lines: readonly NamedLine[], canvas: Canvas): TextMark[] {
  const [low, high] = canvas.range;
  const ends = lines.map((line) => ({ line, end: line.y[line.y.length - 1] ?? low }));
  const staying = ends.filter(({ end }) => end <= high && end >= low);
  const leaving = ends.filter(({ end }) => end > high).map(({ line }) => line);
  return [...atEnds(staying, canvas), ...atExits(leaving, canvas)];
}

function atEnds(
  ends: readonly { readonly line: NamedLine; readonly end: number }[],
  { times, range: [low, high], height }: Canvas,
): TextMark[] {
  const perUnit = height / (high - low);
  const places = spreadLabels(
    ends.map(({ end }) => ({ at: (high - end) * perUnit, size: LINE_HEIGHT })),
    -LINE_HEIGHT / 2,
    height,
  );
  return ends.map(({ line, end }, i) => ({
    x: times[times.length - 1] ?? 0,
    y: high - (places[i] ?? (high - end) * perUnit) / perUnit,
    text: line.name,
    color: line.color,
    place: 'middle right',
  }));
}

function atExits(lines: readonly NamedLine[], canvas: Canvas): TextMark[] {
  const { range, height, pixelsPerYear } = canvas;
  const [low, high] = range;
  const row = (LINE_HEIGHT * (high - low)) / height;
  const placed: { left: number; right: number; rows: number }[] = [];
  const marks: TextMark[] = [];
  const byExit = lines
    .map((line) => ({ line, exit: crossing(line.y, high, canvas) }))
    .sort((a, b) => a.exit - b.exit);
  for (const { line, exit } of byExit) {
    const width = (line.name.length * LABEL_SIZE * 0.6 + 8) / pixelsPerYear;
    // One row further down for each label already in the way.
    const rows = placed.filter(({ right, left }) => exit - width < right && exit > left).length;
    const y = high - row * (rows + 0.6);
    const x = crossing(line.y, y, canvas);
    placed.push({ left: x - width, right: x, rows });
    marks.push({ x, y, text: `${line.name} `, color: line.color, place: 'middle left' });
  }
  return marks;
}

/** The first year at which a line reaches a level. */
function crossing(y: readonly number[], level: number, { times }: Canvas): number {
  const after = y.findIndex((value) => value >= level);
  const [t0, t1] = [times[after - 1], times[after]];
  const [y0, y1] = [y[after - 1], y[after]];
  if (t0 === undefined || t1 === undefined || y0 === undefined || y1 === undefined) {
    return times[Math.max(0, after)] ?? 0;
  }
  return t0 + ((level - y0) / (y1 - y0)) * (t1 - t0);
}
