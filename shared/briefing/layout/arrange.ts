import type { SlideBlock } from '../slide';
import { type FlowBlock, heightOf } from './blocks';
import { CHART_TEXT } from './chart-place';
import type { PageArea, PageBox } from './page';
import { cutBetweenItems, cutWithinItem } from './split';

const GAP = 24;
const SIDE_WIDTH = 356;
const LEAST_CHART = 250;
/** Sizes of running text, the one wanted first. */
const SIZES = [18, 17, 16, 15, 14, 13] as const;
/** On a page without a chart there is room for larger ones. */
const LARGE_SIZES = [22, 20, ...SIZES] as const;
/** On a page with nothing but running text, for still larger ones. */
const LARGEST_SIZES = [26, 24, ...LARGE_SIZES] as const;
/** Where all has to be on one page, at any size. */
const SMALL_SIZES = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2] as const;
/** Of text that goes on over the next page. */
const FLOWING_SIZE = 14;
/** Of figures over a chart, and the most of a page's height that they take there. */
const FIGURES_SIZE = 14;
const MOST_FIGURES = 0.4;

/** Blocks in their places on a page, and what is left for the next. */
export interface Placed {
  readonly boxes: readonly PageBox[];
  readonly rest: readonly FlowBlock[];
}

/** The first page of a slide; its only one where all of it has to be there. */
export function arrange(blocks: readonly SlideBlock[], area: PageArea, onePage: boolean): Placed {
  const charts = blocks.filter((block) => block.kind === 'chart');
  if (charts.length === 0) {
    const sizes = blocks.every(isText) ? LARGEST_SIZES : LARGE_SIZES;
    return flow(blocks.filter(isFlow), area, onePage ? [...sizes, ...SMALL_SIZES] : sizes);
  }
  const figures = blocks.filter((block) => block.kind === 'figures');
  const words = blocks.filter(isFlow).filter(({ kind }) => kind !== 'figures');
  // Figures stand over the chart, and words beside it or under it.
  const top = { ...area, height: area.height * MOST_FIGURES };
  const strip = fitting(figures, top, [FIGURES_SIZE, ...SMALL_SIZES]) ?? [];
  const used = strip.length === 0 ? 0 : bottomOf(strip) - area.y;
  const below = { ...area, y: area.y + used, height: area.height - used };
  const besides = words.length === 0 ? NO_WORDS : wordsOf(words, below, onePage);
  const { boxes, chart } = besides ?? NO_WORDS;
  return {
    boxes: [...strip, ...stacked(charts, chart ?? below), ...boxes],
    rest: besides === null ? words : [],
  };
}

/** The next page, of what the one before has left; what has begun there goes on as large as it was. */
export function arrangeRest({ boxes, rest }: Placed, area: PageArea): Placed {
  const begun = boxes.every(({ block }) => isFlow(block));
  return flow(rest, area, begun ? [FLOWING_SIZE] : LARGE_SIZES);
}

function flow(blocks: readonly FlowBlock[], area: PageArea, sizes: readonly number[]): Placed {
  const boxes = fitting(blocks, area, sizes);
  if (boxes !== null) return { boxes, rest: [] };
  const placed = stack(blocks, area, FLOWING_SIZE);
  return placed.boxes.length > 0 ? placed : brokenItem(blocks, area);
}

function isFlow(block: SlideBlock): block is FlowBlock {
  return block.kind !== 'chart';
}

function isText({ kind }: SlideBlock): boolean {
  return kind === 'text' || kind === 'points';
}

interface WithRoom {
  readonly boxes: readonly PageBox[];
  /** What is left for the chart; null for all there was. */
  readonly chart: PageArea | null;
}

const NO_WORDS: WithRoom = { boxes: [], chart: null };

function wordsOf(words: readonly FlowBlock[], area: PageArea, onePage: boolean): WithRoom | null {
  const place = (sizes: readonly number[], least: number) =>
    beside(words, area, sizes) ?? under(words, area, sizes, least);
  const placed = place(SIZES, LEAST_CHART);
  if (placed !== null || !onePage) return placed;
  return place(SMALL_SIZES, Math.min(LEAST_CHART, area.height / 2));
}

/** Words in a column at the right of the chart, where they fit there. */
function beside(
  words: readonly FlowBlock[],
  area: PageArea,
  sizes: readonly number[],
): WithRoom | null {
  if (words.some((block) => block.kind === 'table' && block.table.columns.length > 2)) return null;
  const column = { ...area, x: area.x + area.width - SIDE_WIDTH, width: SIDE_WIDTH };
  const boxes = fitting(words, column, sizes);
  return boxes && { boxes, chart: { ...area, width: area.width - SIDE_WIDTH - GAP } };
}

/** Words under the chart, where enough height is left for it. */
function under(
  words: readonly FlowBlock[],
  area: PageArea,
  sizes: readonly number[],
  least: number,
): WithRoom | null {
  const offset = least + GAP / 2;
  const room = { ...area, y: area.y + offset, height: area.height - offset };
  const boxes = fitting(words, room, sizes);
  if (boxes === null) return null;
  const down = room.y + room.height - bottomOf(boxes);
  return {
    boxes: boxes.map((box) => ({ ...box, y: box.y + down })),
    chart: { ...area, height: least + down },
  };
}

/** Charts share a place from top to bottom. */
function stacked(charts: readonly SlideBlock[], { height, ...area }: PageArea): PageBox[] {
  const each = (height - GAP * (charts.length - 1)) / charts.length;
  return charts.map((block, i) => ({
    ...area,
    y: area.y + i * (each + GAP),
    height: each,
    block,
    size: CHART_TEXT,
  }));
}

/** The blocks at the largest size at which all of them fit; null where none does. */
function fitting(
  blocks: readonly FlowBlock[],
  area: PageArea,
  sizes: readonly number[],
): readonly PageBox[] | null {
  for (const size of sizes) {
    const { boxes, rest } = stack(blocks, area, size);
    if (rest.length === 0) return boxes;
  }
  return null;
}

/**
 * Not even the first item fits on a page of its own: its lines go on over the next, and what has no
 * lines to part is set as small as it takes.
 */
function brokenItem([first, ...others]: readonly FlowBlock[], area: PageArea): Placed {
  if (first === undefined) return { boxes: [], rest: [] };
  const cut = cutWithinItem(first, area.width, FLOWING_SIZE, area.height);
  if (cut?.head) {
    const boxes = [placedAt(cut.head, area, FLOWING_SIZE)];
    return { boxes, rest: cut.tail === null ? others : [cut.tail, ...others] };
  }
  for (const size of SMALL_SIZES) {
    const placed = stack([first, ...others], area, size);
    if (placed.boxes.length > 0) return placed;
  }
  const smallest = SMALL_SIZES[SMALL_SIZES.length - 1] ?? FLOWING_SIZE;
  return { boxes: [{ ...area, block: first, size: smallest }], rest: others };
}

function stack(blocks: readonly FlowBlock[], area: PageArea, size: number): Placed {
  const boxes: PageBox[] = [];
  let y = area.y;
  for (const [i, block] of blocks.entries()) {
    const room = area.y + area.height - y;
    const { head, tail } = cutBetweenItems(block, area.width, size, room);
    if (head !== null) {
      const box = placedAt(head, { ...area, y }, size);
      boxes.push(box);
      y += box.height + GAP / 2;
    }
    if (tail !== null) return { boxes, rest: [tail, ...blocks.slice(i + 1)] };
  }
  return { boxes, rest: [] };
}

function placedAt(block: FlowBlock, { x, y, width }: PageArea, size: number): PageBox {
  return { x, y, width, height: heightOf(block, width, size), block, size };
}

function bottomOf(boxes: readonly PageArea[]): number {
  return Math.max(0, ...boxes.map(({ y, height }) => y + height));
}
