import { sum } from '#shared/base/sum';
import { cellText, type SlideTable } from '../slide';
import { LINE_HEIGHT } from './page';
import { lineCount, textWidth, type Weight } from './text-width';

/** Around what stands in a cell, in parts of the size of its text. */
export const CELL_PADDING = { x: 0.5, y: 0.25 } as const;
/** A word asks for no more of a column than this, in parts of the size: a longer one is broken. */
const LONGEST_WORD = 14;
/** Beyond what the longest cell of a column takes. */
const EASE = 4;

/** The head of a table and the first cell of a row are set stronger. */
export function cellWeight(row: 'head' | 'body', column: number): Weight {
  return row === 'head' || column === 0 ? 600 : 400;
}

/** How high each row of a table stands, its head first. */
export function rowHeights(table: SlideTable, width: number, size: number): number[] {
  const widths = columnWidths(table, width, size);
  return [
    rowHeight('head', table.columns, widths, size),
    ...table.rows.map((row) => rowHeight('body', row.map(cellText), widths, size)),
  ];
}

function rowHeight(
  kind: 'head' | 'body',
  cells: readonly string[],
  widths: readonly number[],
  size: number,
): number {
  const lines = cells.map((cell, i) => {
    const width = (widths[i] ?? 0) - 2 * CELL_PADDING.x * size;
    return lineCount(cell, { size, width, weight: cellWeight(kind, i) });
  });
  return Math.ceil(Math.max(1, ...lines) * size * LINE_HEIGHT + 2 * CELL_PADDING.y * size);
}

/** What each column gets of a width: as much as it asks for, none less than its longest word. */
export function columnWidths({ columns, rows }: SlideTable, width: number, size: number): number[] {
  const padding = 2 * CELL_PADDING.x * size;
  const asked = columns.map((column, i) => {
    const weight = cellWeight('body', i);
    const texts = [
      { text: column, weight: cellWeight('head', i) },
      ...rows.map((row) => ({ text: cellText(row[i] ?? null), weight })),
    ];
    const widest = (parts: (text: string) => readonly string[]) =>
      Math.max(
        ...texts.flatMap(({ text, weight: set }) =>
          parts(text).map((part) => textWidth(part, size, set)),
        ),
      );
    const word = widest((text) => text.split(/[ \t\n\r\f]+/));
    return {
      least: Math.min(word, LONGEST_WORD * size) + padding,
      most: widest((text) => [text]) + padding + EASE,
    };
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
