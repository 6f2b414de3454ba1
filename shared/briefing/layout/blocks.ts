import { sum } from '#shared/base/sum';
import type { SlideBlock, SlideTable } from '../slide';
import { LINE_HEIGHT } from './page';
import { rowHeights } from './table';
import { lineCount, textWidth } from './text-width';

/** What can be broken over pages: everything but charts. */
export type FlowBlock = Exclude<SlideBlock, { kind: 'chart' }>;

/** Under a point or paragraph; this and what follows in parts of the size of the text. */
export const ITEM_GAP = 0.55;
export const POINT_INDENT = 1.1;
/** A figure itself, its card with the space under it, the bar beside it and how far it stands from that. */
export const FIGURE = { value: 2, card: 6.4, bar: 5.2, indent: 1.1 } as const;
const MOST_ACROSS = 5;

type Figures = Extract<SlideBlock, { kind: 'figures' }>['figures'];

/** How many figures stand side by side: room for the widest, and no row much shorter than another. */
export function figuresAcross(figures: Figures, width: number, size: number): number {
  const widest = Math.max(
    ...figures.flatMap(({ label, value, detail }) => [
      textWidth(value, size * FIGURE.value, 600),
      textWidth(label, size),
      textWidth(detail, size),
    ]),
  );
  const needed = widest + size * FIGURE.indent * 2;
  const most = Math.max(1, Math.min(figures.length, MOST_ACROSS, Math.floor(width / needed)));
  const rows = Math.ceil(figures.length / most);
  return rows === 0 ? 1 : Math.ceil(figures.length / rows);
}

/** Height of a block at a size of text, in pixels of the page. */
export function heightOf(block: FlowBlock, width: number, size: number): number {
  switch (block.kind) {
    case 'figures': {
      const rows = Math.ceil(block.figures.length / figuresAcross(block.figures, width, size));
      return rows * size * FIGURE.card;
    }
    case 'points':
    case 'text': {
      const room = { size, width: textRoom(block, width, size) };
      return sum(
        textsOf(block).map((text) => lineCount(text, room) * size * LINE_HEIGHT + size * ITEM_GAP),
      );
    }
    case 'table':
      return sum(rowHeights(block.table, width, size));
  }
}

type Texts = Extract<SlideBlock, { kind: 'points' | 'text' }>;

/** Points or paragraphs. */
export function textsOf(block: Texts): readonly string[] {
  return block.kind === 'points' ? block.points : block.paragraphs;
}

/** The same block with other points or paragraphs. */
export function withTexts(block: Texts, texts: readonly string[]): Texts {
  return block.kind === 'points' ? { ...block, points: texts } : { ...block, paragraphs: texts };
}

/** What a block's lines have of its width. */
export function textRoom({ kind }: Texts, width: number, size: number): number {
  return kind === 'points' ? width - size * POINT_INDENT : width;
}

export function countItems(block: FlowBlock): number {
  switch (block.kind) {
    case 'figures':
      return block.figures.length;
    case 'points':
    case 'text':
      return textsOf(block).length;
    case 'table':
      return block.table.rows.length;
  }
}

/** A block with some of its items: points, paragraphs, figures, rows. */
export function takeItems(block: FlowBlock, from: number, to: number): FlowBlock {
  switch (block.kind) {
    case 'figures':
      return { ...block, figures: block.figures.slice(from, to) };
    case 'points':
    case 'text':
      return withTexts(block, textsOf(block).slice(from, to));
    case 'table': {
      const table: SlideTable = { ...block.table, rows: block.table.rows.slice(from, to) };
      return { ...block, table };
    }
  }
}
