import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { buildScenario } from '#shared/testing/scenario-builder';
import { HOSTILE } from '#shared/testing/slides';
import { DIRECT } from '../direct-compute';
import { briefedOf } from './briefed';
import { workbookOf } from './workbook';

/** Written by one library and read by another. */
async function bookOf(parts: Parameters<typeof buildScenario>[0]) {
  const briefed = await briefedOf(buildScenario({ samples: 300, ...parts }), '2026-11-25', DIRECT);
  const file = writeXlsxFile([...workbookOf(briefed)]);
  return read(await (await file.toBlob()).arrayBuffer(), { cellFormula: true });
}

test('words of an author are text in every sheet, whatever they begin with', async () => {
  const words = `=1+1 \u0000\ud800 ${HOSTILE}`;
  const book = await bookOf({
    name: '@risk',
    assumptions: { costGrowth: { value: 2, note: words } },
  });
  const cells = Object.values(book.Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([place, cell]) => (place.startsWith('!') ? [] : [cell])),
  );
  expect(cells.some(({ f }) => f !== undefined)).toBe(false);
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.Assumptions ?? {});
  expect(rows.find(({ Id }) => Id === 'costGrowth')).toMatchObject({
    Scenario: '@risk',
    Rationale: `=1+1  ${HOSTILE}`,
    Value: 2,
  });
});

test('both scenarios of a comparison are in every table', async () => {
  const against = { name: 'Crunch', preset: 'chip-crunch', assumptions: {}, correlations: [] };
  const book = await bookOf({ name: 'Ours', briefing: { slides: [], against } });
  for (const name of ['Assumptions', 'Percentiles', 'Central path by year', 'Tiers by year']) {
    const rows = utils.sheet_to_json<{ Scenario: string }>(book.Sheets[name] ?? {});
    expect(new Set(rows.map(({ Scenario }) => Scenario)), name).toEqual(
      new Set(['Ours', 'Crunch']),
    );
  }
});
