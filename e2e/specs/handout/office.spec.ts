import { read, utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { expect, test } from '../../fixtures';
import { exported, HOSTILE, jobFor } from '../../support/handouts';

/** Parts of a zip that are XML and are not well-formed, as Chromium's parser finds. */
async function malformed(page: Page, zip: JSZip): Promise<readonly string[]> {
  const parts = zip.file(/\.(?:xml|rels)$/);
  const texts = await Promise.all(
    parts.map(async (part) => [part.name, await part.async('string')] as const),
  );
  return page.evaluate(
    (all) =>
      all
        .filter(([, text]) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          return parsed.querySelector('parsererror') !== null;
        })
        .map(([name]) => name),
    texts,
  );
}

async function wordsOf(zip: JSZip, pattern: RegExp): Promise<readonly string[]> {
  const parts = zip.file(pattern).toSorted((a, b) => numberIn(a.name) - numberIn(b.name));
  const texts = await Promise.all(parts.map((part) => part.async('string')));
  return texts.map((xml) =>
    [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, word = '']) => decoded(word)).join(' '),
  );
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0]);
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

test('a PowerPoint file has its text, tables, notes and charts as its own', async ({
  standingApp: app,
  places,
}) => {
  const { bytes } = await exported(app, places, jobFor('pptx'));
  const zip = await JSZip.loadAsync(bytes);
  expect(await malformed(app.page, zip)).toEqual([]);

  const slides = await wordsOf(zip, /^ppt\/slides\/slide\d+\.xml$/);
  expect(slides[0]).toMatch(/AGI .*20\d\d/);
  expect(slides.some((words) => words.includes(HOSTILE))).toBe(true);
  expect(slides[1]).toContain('Training compute of the largest run, FLOP');
  const notes = await wordsOf(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);
  expect(notes[0]).toContain(`Say this first. ${HOSTILE}`);
  const master = await wordsOf(zip, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/);
  expect(master.join(' ')).toContain('seed 1, horizon 2060 · Data: Epoch AI, CC BY 4.0');

  const parts = zip.file(/^ppt\/slides\/slide\d+\.xml$/);
  const xml = await Promise.all(parts.map((part) => part.async('string')));
  expect(xml.filter((slide) => slide.includes('<a:tbl>')).length).toBeGreaterThanOrEqual(2);
  const chart = await zip.file(/^ppt\/charts\/chart\d+\.xml$/)[0]?.async('string');
  expect(chart).toContain('Closed frontier');
  expect(chart).toMatch(/<c:xVal>.*<c:v>2015<\/c:v>.*<c:v>2060<\/c:v>/s);
  expect(zip.file(/^ppt\/media\/.*\.png$/).length).toBeGreaterThanOrEqual(3);
});

test('a workbook has numbers as numbers, with units, and no text that runs', async ({
  standingApp: app,
  places,
}) => {
  const { bytes } = await exported(app, places, jobFor('xlsx'));
  const book = read(bytes, { cellFormula: true });
  expect(book.SheetNames).toEqual(
    expect.arrayContaining(['Briefing', 'Assumptions', 'Percentiles', 'Central path by year']),
  );
  const cells = Object.values(book.Sheets).flatMap((sheet) =>
    Object.entries(sheet).filter(([place]) => !place.startsWith('!')),
  );
  expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);

  const assumptions = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.Assumptions ?? {});
  expect(assumptions.find(({ Id }) => Id === 'costGrowth')).toMatchObject({
    Value: 2.5,
    Unit: 'x/yr',
    Rationale: HOSTILE,
    Scenario: 'Slow & <steady>',
  });
  const years = utils.sheet_to_json<Record<string, unknown>>(
    book.Sheets['Central path by year'] ?? {},
  );
  expect(years).toHaveLength(46);
  expect(years[0]).toMatchObject({ 'Year (1 January)': 2015 });
  expect(years[0]?.['Frontier, largest run (FLOP)']).toBeGreaterThan(1e18);
  const about = utils.sheet_to_txt(book.Sheets.Briefing ?? {});
  for (const part of ['Slow & <steady>', 'model 2', '2026-11-25', 'seed 1', '2,000', 'Epoch AI']) {
    expect(about).toContain(part);
  }
});

test('the text for an e-mail shows what an author wrote and runs none of it', async ({
  standingApp: app,
  places,
}) => {
  const { bytes } = await exported(app, places, jobFor('md'));
  const text = bytes.toString();
  expect(text).toMatch(/^# Slow & \\<steady>\n\n## AGI /);
  expect(text).not.toMatch(/(?<!\\)<(?:script|img)/);
  for (const part of ['model 2', '2026-11-25', 'seed 1', '2,000 samples', 'Epoch AI']) {
    expect(text).toContain(part);
  }
});
