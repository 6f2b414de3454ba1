import type { Slide, SlideBlock } from '../slide';
import { type FlowBlock, heightOf, split } from './blocks';
import { lineCount } from './text-width';

/** A page of 16:9, in CSS pixels: 13.33 by 7.5 inches on paper and in PowerPoint. */
export const PAGE = { width: 1280, height: 720 } as const;
export const FRAME = { left: 56, right: 56, top: 40, foot: 664 } as const;
const WIDTH = PAGE.width - FRAME.left - FRAME.right;
const GAP = 24;
const SIDE_WIDTH = 356;
const LEAST_CHART = 250;
/** Sizes of running text, the one wanted first. */
const SIZES = [18, 17, 16, 15, 14, 13] as const;
/** On a page without a chart there is room for larger ones. */
const LARGE_SIZES = [22, 20, ...SIZES] as const;
const LEAST_SIZE = 13;
const TITLE_SIZES = [30, 26, 22] as const;
const TITLE_LINE = 1.25;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A block in its place. */
export interface Box extends Area {
  readonly block: SlideBlock;
  /** Of its text, in pixels. */
  readonly size: number;
}

/** A slide as it stands on paper; one that is too long for a page goes on over the next. */
export interface Page {
  readonly slide: Slide;
  /** 1 for its first page. */
  readonly part: number;
  readonly parts: number;
  readonly title: { readonly text: string; readonly size: number; readonly height: number };
  readonly boxes: readonly Box[];
}

/** Lays slides out over pages: the same for every format, so that they look like one another. */
export function pagesOf(slides: readonly Slide[]): readonly Page[] {
  return slides.flatMap(layOut);
}

function layOut(slide: Slide): readonly Page[] {
  const title = titleOf(slide);
  const top = FRAME.top + title.height + 20;
  const area = { x: FRAME.left, y: top, width: WIDTH, height: FRAME.foot - top - 8 };
  const sheets: Box[][] = [];
  let { boxes, rest } = firstSheet(slide.blocks, area);
  sheets.push(boxes);
  while (rest.length > 0) {
    ({ boxes, rest } = flow(rest, area));
    sheets.push(boxes);
  }
  return sheets.map((each, i) => ({
    slide,
    part: i + 1,
    parts: sheets.length,
    title,
    boxes: each,
  }));
}

function titleOf({ title: text }: Slide): Page['title'] {
  const lines = (size: number) => lineCount(text, size, WIDTH);
  const size = TITLE_SIZES.find((each) => lines(each) <= 2) ?? 22;
  return { text, size, height: Math.ceil(lines(size) * size * TITLE_LINE) };
}

interface Placed {
  readonly boxes: Box[];
  readonly rest: readonly FlowBlock[];
}

function firstSheet(blocks: readonly SlideBlock[], area: Area): Placed {
  const charts = blocks.filter((block) => block.kind === 'chart');
  if (charts.length === 0) return flow(blocks as FlowBlock[], area);
  const [figures, words] = [
    blocks.filter((block) => block.kind === 'figures'),
    blocks.filter((block) => block.kind !== 'figures' && block.kind !== 'chart'),
  ];
  // Figures stand over the chart, and words beside it or under it.
  const strip = stack(figures, area, LEAST_SIZE);
  const used = figures.length === 0 ? 0 : bottomOf(strip.boxes) - area.y + GAP / 2;
  const below = { ...area, y: area.y + used, height: area.height - used };
  if (words.length === 0) return { boxes: [...strip.boxes, ...graphs(charts, below)], rest: [] };
  const side = beside(words, below) ?? under(words, below);
  if (side === null) return { boxes: [...strip.boxes, ...graphs(charts, below)], rest: words };
  return { boxes: [...strip.boxes, ...graphs(charts, side.chart), ...side.boxes], rest: [] };
}

interface WithRoom {
  readonly boxes: Box[];
  readonly chart: Area;
}

/** Words in a column at the right of the chart, where they fit there. */
function beside(words: readonly FlowBlock[], area: Area): WithRoom | null {
  const wide = words.some(({ kind, ...block }) => kind === 'table' && columnsOf(block) > 2);
  if (wide) return null;
  const column = { ...area, x: area.x + area.width - SIDE_WIDTH, width: SIDE_WIDTH };
  const boxes = fitting(words, column);
  return boxes && { boxes, chart: { ...area, width: area.width - SIDE_WIDTH - GAP } };
}

function columnsOf(block: object): number {
  return 'table' in block ? (block.table as { columns: unknown[] }).columns.length : 0;
}

/** Words under the chart, where enough height is left for it. */
function under(words: readonly FlowBlock[], area: Area): WithRoom | null {
  const offset = LEAST_CHART + GAP / 2;
  const room = { ...area, y: area.y + offset, height: area.height - offset };
  const boxes = fitting(words, room);
  if (boxes === null) return null;
  const down = room.y + room.height - bottomOf(boxes);
  return {
    boxes: boxes.map((box) => ({ ...box, y: box.y + down })),
    chart: { ...area, height: LEAST_CHART + down },
  };
}

/** Charts share a place from top to bottom. */
function graphs(charts: readonly SlideBlock[], { height, ...area }: Area): Box[] {
  const each = (height - GAP * (charts.length - 1)) / charts.length;
  return charts.map((block, i) => ({
    ...area,
    y: area.y + i * (each + GAP),
    height: each,
    block,
    size: 14,
  }));
}

/** The blocks at the largest size at which all of them fit; null where none does. */
function fitting(
  blocks: readonly FlowBlock[],
  area: Area,
  sizes: readonly number[] = SIZES,
): Box[] | null {
  for (const size of sizes) {
    const { boxes, rest } = stack(blocks, area, size);
    if (rest.length === 0) return boxes;
  }
  return null;
}

function flow(blocks: readonly FlowBlock[], area: Area): Placed {
  const boxes = fitting(blocks, area, LARGE_SIZES);
  if (boxes !== null) return { boxes, rest: [] };
  const placed = stack(blocks, area, 14);
  if (placed.boxes.length > 0) return placed;
  // Not even one item fits on a page: it is cut off rather than never ending.
  const [first, ...rest] = blocks;
  return first === undefined
    ? { boxes: [], rest: [] }
    : { boxes: [{ ...area, block: first, size: LEAST_SIZE }], rest };
}

function stack(blocks: readonly FlowBlock[], area: Area, size: number): Placed {
  const boxes: Box[] = [];
  let y = area.y;
  for (const [i, block] of blocks.entries()) {
    const room = area.y + area.height - y;
    const { head, tail } = split(block, area.width, size, room);
    if (head !== null) {
      const height = heightOf(head, area.width, size);
      boxes.push({ x: area.x, y, width: area.width, height, block: head, size });
      y += height + GAP / 2;
    }
    if (tail !== null) return { boxes, rest: [tail, ...blocks.slice(i + 1)] };
  }
  return { boxes, rest: [] };
}

function bottomOf(boxes: readonly Box[]): number {
  return Math.max(0, ...boxes.map(({ y, height }) => y + height));
}
