import type PptxGenJS from 'pptxgenjs';
import { FIGURE, figuresAcross, ITEM_GAP, POINT_INDENT } from '#shared/briefing/layout/blocks';
import { LINE_HEIGHT, type PageBox } from '#shared/briefing/layout/page';
import { CELL_PADDING, cellWeight, columnWidths, rowHeights } from '#shared/briefing/layout/table';
import { cellText } from '#shared/briefing/slide';
import { type Palette, paletteOf } from '../../ui/colour/palette';
import {
  PPTX_FACE,
  boxInInches as placeOf,
  toHexColor,
  toInches,
  toPoints,
  withoutControlCharacters,
} from './units';

type Slide = PptxGenJS.Slide;

/** The app's one accent, on paper of each kind. */
const ACCENT = { light: '2F55AD', dark: '8FABF0' } as const;

/** Everything but charts, as text and tables of the presentation. */
export function addWords(slide: Slide, box: PageBox, palette: Palette): void {
  const { block, size } = box;
  const base = {
    fontFace: PPTX_FACE,
    fontSize: toPoints(size),
    color: toHexColor(palette.ink),
    margin: 0,
    valign: 'top' as const,
    lineSpacing: toPoints(size * LINE_HEIGHT),
  };
  switch (block.kind) {
    case 'figures':
      addFigures(slide, box, palette);
      break;
    case 'points':
      slide.addText(
        block.points.map((point, i) => ({
          text: withoutControlCharacters(point),
          options: {
            bullet: { indent: toPoints(size * POINT_INDENT) },
            breakLine: i < block.points.length - 1,
            paraSpaceAfter: toPoints(size * ITEM_GAP),
          },
        })),
        { ...placeOf(box), ...base, fit: 'shrink' },
      );
      break;
    case 'text':
      slide.addText(
        block.paragraphs.map((paragraph, i) => ({
          text: withoutControlCharacters(paragraph),
          options: {
            breakLine: i < block.paragraphs.length - 1,
            paraSpaceAfter: toPoints(size * ITEM_GAP),
          },
        })),
        { ...placeOf(box), ...base, fit: 'shrink' },
      );
      break;
    case 'table':
      addTable(slide, box, palette);
      break;
    case 'chart':
      break;
  }
}

function addFigures(slide: Slide, { block, x, y, width, size }: PageBox, palette: Palette): void {
  if (block.kind !== 'figures') return;
  const across = figuresAcross(block.figures, width, size);
  const [each, card, indent] = [width / across, size * FIGURE.card, size * FIGURE.indent];
  const height = size * FIGURE.bar;
  const color = palette === paletteOf('dark') ? ACCENT.dark : ACCENT.light;
  for (const [i, { label, value, detail }] of block.figures.entries()) {
    const left = x + (i % across) * each;
    const top = y + Math.floor(i / across) * card;
    const bar = { x: left, y: top, width: 3, height };
    slide.addShape('rect', { ...placeOf(bar), fill: { color }, line: { color, width: 0.25 } });
    const quiet = { fontSize: toPoints(size), color: toHexColor(palette.ink2) };
    const loud = {
      fontSize: toPoints(size * FIGURE.value),
      bold: true,
      color: toHexColor(palette.ink),
      breakLine: true,
    };
    slide.addText(
      [
        { text: withoutControlCharacters(label), options: { ...quiet, breakLine: true } },
        { text: withoutControlCharacters(value), options: loud },
        { text: withoutControlCharacters(detail), options: quiet },
      ],
      {
        ...placeOf({ x: left + indent, y: top, width: each - indent, height }),
        fontFace: PPTX_FACE,
        margin: 0,
        valign: 'middle',
        fit: 'shrink',
      },
    );
  }
}

function addTable(slide: Slide, box: PageBox, palette: Palette): void {
  const { block, size, x, y, width } = box;
  if (block.kind !== 'table') return;
  const { columns, rows } = block.table;
  const [y0, x0] = [CELL_PADDING.y, CELL_PADDING.x].map((part) => toPoints(part * size)) as [
    number,
    number,
  ];
  const rule = (color: string) => ({ type: 'solid' as const, pt: 0.75, color: toHexColor(color) });
  const none = { type: 'none' as const };
  const cell = (text: string, options: PptxGenJS.TableCellProps, color: string) => ({
    text: withoutControlCharacters(text),
    options: {
      fontFace: PPTX_FACE,
      fontSize: toPoints(size),
      border: [none, none, rule(color), none] as PptxGenJS.TableCellProps['border'] & object,
      ...options,
    },
  });
  const head = columns.map((column) =>
    cell(column, { bold: true, color: toHexColor(palette.ink2), valign: 'bottom' }, palette.ink3),
  );
  const body = rows.map((row) =>
    row.map((each, i) => {
      const bold = cellWeight('body', i) === 600;
      return cell(
        cellText(each),
        { bold, color: toHexColor(palette.ink), valign: 'top' },
        palette.grid,
      );
    }),
  );
  slide.addTable([head, ...body], {
    x: toInches(x),
    y: toInches(y),
    w: toInches(width),
    colW: columnWidths(block.table, width, size).map(toInches),
    rowH: rowHeights(block.table, width, size).map(toInches),
    margin: [y0, x0, y0, x0],
    autoPage: false,
  });
}
