import type { Cell, SlideBlock } from '../slide';
import { lineCount, textWidth } from './text-width';

/** What can be broken over pages: everything but charts. */
export type FlowBlock = Exclude<SlideBlock, { kind: 'chart' }>;

export const LINE = 1.4;
export const POINT_INDENT = 18;
export const CELL_PADDING = { x: 8, y: 4 } as const;
/** A figure's card in parts of the size of its text: the figure itself, and the card with its space. */
export const FIGURE = { value: 2, card: 6.4, indent: 1.1 } as const;
const MOST_ACROSS = 5;

type Figures = Extract<SlideBlock, { kind: 'figures' }>['figures'];

/** How many figures stand side by side: as many as leave room for the widest. */
export function figuresAcross(figures: Figures, width: number, size: number): number {
  const widest = Math.max(
    ...figures.flatMap(({ label, value, detail }) => [
      textWidth(value, size * FIGURE.value * 1.06),
      textWidth(label, size),
      textWidth(detail, size),
    ]),
  );
  const needed = widest + size * FIGURE.indent * 2;
  return Math.max(1, Math.min(figures.length, MOST_ACROSS, Math.floor(width / needed)));
}

/** How a cell reads in a table. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : cell;
}

/** Height of a block at a size of text, in pixels of the page. */
export function heightOf(block: FlowBlock, width: number, size: number): number {
  switch (block.kind) {
    case 'figures': {
      const rows = Math.ceil(block.figures.length / figuresAcross(block.figures, width, size));
      return rows * size * FIGURE.card;
    }
    case 'points':
      return sum(block.points.map((point) => itemHeight(point, width - POINT_INDENT, size)));
    case 'text':
      return sum(block.paragraphs.map((paragraph) => itemHeight(paragraph, width, size)));
    case 'table': {
      const widths = columnWidths(block.table, width, size);
      const { columns, rows } = block.table;
      return sum([columns, ...rows].map((row) => rowHeight(row, widths, size)));
    }
  }
}

/** A point or paragraph with the space under it. */
function itemHeight(text: string, width: number, size: number): number {
  return lineCount(text, size, width) * size * LINE + size * 0.55;
}

function rowHeight(row: readonly Cell[], widths: readonly number[], size: number): number {
  const lines = row.map((cell, i) =>
    lineCount(cellText(cell), size, (widths[i] ?? 0) - 2 * CELL_PADDING.x),
  );
  return Math.ceil(Math.max(1, ...lines) * size * LINE) + 2 * CELL_PADDING.y;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What each column gets of a width: as much as it asks for, none less than its longest word. */
export function columnWidths({ columns, rows }: Table, width: number, size: number): number[] {
  const padding = 2 * CELL_PADDING.x;
  const asked = columns.map((column, i) => {
    const texts = [column, ...rows.map((row) => cellText(row[i] ?? null))];
    const longest = Math.max(...texts.map((text) => textWidth(text, size)));
    const word = Math.max(
      ...texts.flatMap((text) => text.split(/\s+/)).map((each) => textWidth(each, size)),
    );
    return { least: Math.min(word, 220) + padding, most: longest + padding + 4 };
  });
  const most = sum(asked.map((each) => each.most));
  if (most <= width) {
    const spare = (width - most) / Math.max(1, asked.length);
    return asked.map((each) => each.most + spare);
  }
  const least = sum(asked.map((each) => each.least));
  if (least >= width) return asked.map((each) => (each.least / least) * width);
  const share = (width - least) / (most - least);
  return asked.map((each) => each.least + (each.most - each.least) * share);
}

/** A block cut where a height ends: what fits, and what does not. Null where nothing fits. */
export function split(
  block: FlowBlock,
  width: number,
  size: number,
  height: number,
): { readonly head: FlowBlock | null; readonly tail: FlowBlock | null } {
  const cut = (count: number) => {
    let kept = 0;
    while (kept < count && heightOf(take(block, 0, kept + 1), width, size) <= height) kept += 1;
    return kept;
  };
  const count = itemsOf(block);
  const kept = cut(count);
  return {
    head: kept === 0 ? null : take(block, 0, kept),
    tail: kept === count ? null : take(block, kept, count),
  };
}

function itemsOf(block: FlowBlock): number {
  switch (block.kind) {
    case 'figures':
      return block.figures.length;
    case 'points':
      return block.points.length;
    case 'text':
      return block.paragraphs.length;
    case 'table':
      return block.table.rows.length;
  }
}

function take(block: FlowBlock, from: number, to: number): FlowBlock {
  switch (block.kind) {
    case 'figures':
      return { ...block, figures: block.figures.slice(from, to) };
    case 'points':
      return { ...block, points: block.points.slice(from, to) };
    case 'text':
      return { ...block, paragraphs: block.paragraphs.slice(from, to) };
    case 'table':
      return { ...block, table: { ...block.table, rows: block.table.rows.slice(from, to) } };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
