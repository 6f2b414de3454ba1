import { formatShare } from '../../../format/number/share';
import type { Slide, SlideBlock } from '../../slide';
import type { BriefedRun } from '../briefed';
import { provenanceOf } from '../provenance';
import { numberCell, type SheetCell, textCell, type WorkbookSheet } from './cells';

/** Where it all comes from, and what is said of it. */
export function aboutSheet(
  slides: readonly Slide[],
  runs: readonly BriefedRun[],
  made: string,
): WorkbookSheet {
  const scenarios = runs.map(({ scenario }) => scenario);
  const wide = { wrap: true, alignVertical: 'top' } as const;
  return {
    sheet: 'Briefing',
    columns: [{ width: 110 }],
    data: [
      [textCell(scenarios.map(({ name }) => name).join(' / '), { fontWeight: 'bold' })],
      ...provenanceOf(scenarios, made).map((line) => [textCell(line, wide)]),
      ...runs.map(({ scenario, run: { ensemble } }) => [
        textCell(
          `${scenario.name}: ${formatShare(ensemble?.accepted ?? 0)} of the samples agree with what is known and are counted.`,
          wide,
        ),
      ]),
      [],
      ...slides.flatMap((slide, i) => [
        [textCell(`${i + 1}. ${slide.title}`, { fontWeight: 'bold', ...wide })],
        ...slide.blocks.flatMap(linesOf).map((line) => [textCell(line, wide)]),
        [],
      ]),
    ],
  };
}

/** A table has a sheet of its own. */
function linesOf(block: SlideBlock): readonly string[] {
  switch (block.kind) {
    case 'chart':
      return [block.says];
    case 'figures':
      return block.figures.map(
        ({ label, value, detail }) => `${label}: ${value}${detail === '' ? '' : ` (${detail})`}`,
      );
    case 'points':
      return block.points.map((point) => `• ${point}`);
    case 'text':
      return block.paragraphs;
    case 'table':
      return [];
  }
}

/** The tables that stand on slides, a sheet each. */
export function slidesSheets(slides: readonly Slide[]): readonly WorkbookSheet[] {
  return slides.flatMap(({ title, blocks }, i) =>
    blocks
      .filter((block) => block.kind === 'table')
      .map(({ table }, k): WorkbookSheet => {
        const bold = { fontWeight: 'bold', wrap: true } as const;
        return {
          sheet: `Slide ${i + 1}${k === 0 ? '' : ` (${k + 1})`}`,
          columns: table.columns.map((_, column) => ({ width: column === 0 ? 44 : 26 })),
          data: [
            [textCell(title, { fontWeight: 'bold' })],
            table.columns.map((column) => textCell(column, bold)),
            ...table.rows.map((row) => row.map(cellOf)),
          ],
        };
      }),
  );
}

function cellOf(cell: string | number | null): SheetCell | null {
  if (cell === null) return null;
  return typeof cell === 'number'
    ? numberCell(cell, 'plain')
    : textCell(cell, { wrap: true, alignVertical: 'top' });
}
