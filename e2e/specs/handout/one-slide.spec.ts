import { join } from 'node:path';
import JSZip from 'jszip';
import { SLIDE_KINDS } from '#shared/document/scenario/slide-spec';
import { expect, test } from '../../fixtures';
import { browse } from '../../support/browser';
import { exported, jobFor } from '../../support/handouts';
import { pdf } from '../../support/poppler';
import { place, scenarioText } from '../../support/scenario-file';
import {
  boxesIn,
  outsideIn,
  type PlacedBox,
  type PlacedWord,
  unlike,
  withoutPowers,
  wordsIn,
} from '../../support/words';

const LINES = ['First of all: we do not know.', 'Then: who pays?', 'Then: who pays?'];

const ABROAD =
  'Πόσο μακριά φτάνει η υπολογιστική ισχύς;\nНасколько далеко? Tiếng Việt, Łódź, Erdoğan.';

/** A briefing with every kind of slide, some of an author's own words. */
const TEXT = scenarioText({
  name: 'Slower money',
  samples: 2000,
  assumptions: { costGrowth: { value: 2.4, note: 'Amortised cost.' }, algoGrowth: { value: 2.4 } },
  briefing: {
    slides: [
      ...SLIDE_KINDS.filter((kind) => kind !== 'text').map((kind) => ({ id: kind, kind })),
      { id: 'short', kind: 'text', title: title('What we ask for'), text: LINES.join('\n') },
      { id: 'greek', kind: 'text', title: title('Τι ζητάμε; Чого ми хочемо?'), text: ABROAD },
      {
        id: 'long',
        kind: 'text',
        title: title(`A well-meant title, ${'and on it goes '.repeat(12)}`),
        text: Array.from({ length: 9 }, (_, i) => `${i}: ${'who pays for it? '.repeat(14)}`).join(
          '\n',
        ),
      },
    ],
    against: { name: 'Memo', preset: 'memo-2024', assumptions: {} },
  },
});

function title(text: string) {
  return { text: text.trim(), insteadOf: '' };
}

test('a slide that is presented is the page that is handed out, whatever its kind', async ({
  launch,
  places,
}) => {
  test.slow();
  const file = await place(join(places.library, 'a.headroom.json'), TEXT);
  const app = await launch({ files: [file] });
  const { page, workbench } = app;
  await expect(workbench.name).toHaveValue('Slower money');
  await page.keyboard.press('ControlOrMeta+Shift+b');
  const list = page.getByRole('list', { name: 'Slides' });
  const count = SLIDE_KINDS.length + 2;
  await expect(list.getByRole('listitem')).toHaveCount(count);
  await expect(list).not.toContainText('being worked out');

  await page.keyboard.press('F5');
  const said = page.getByRole('main', { name: 'Presentation' }).getByRole('status');
  const slide = page.getByRole('article');
  const shown: { readonly words: readonly PlacedWord[]; readonly boxes: readonly PlacedBox[] }[] =
    [];
  for (let number = 1; number <= count; number += 1) {
    await expect(said).toContainText(`Slide ${number} of ${count}`);
    const charts = slide.locator('[data-chart]');
    await expect(charts.locator('.main-svg:has(text)')).toHaveCount(await charts.count());
    expect.soft(await outsideIn(slide), `cut on slide ${number}`).toEqual([]);
    shown.push({ words: await wordsIn(slide), boxes: await boxesIn(slide) });
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Escape');
  const foot = (await slide.locator('footer').textContent()) ?? '';
  const made = /\d{4}-\d\d-\d\d/.exec(foot)?.[0] ?? '';
  const job = { scenario: TEXT, made };

  const paper = await pdf.words((await exported(app, places, jobFor('pdf', job))).path);
  expect(paper).toHaveLength(count);
  for (const [i, { words }] of shown.entries()) {
    expect(words.length).toBeGreaterThan(10);
    const [presented, printed] = [withoutPowers(words), withoutPowers(paper[i] ?? [])];
    expect.soft(unlike(presented, printed), `presented only, slide ${i + 1}`).toEqual([]);
    expect.soft(unlike(printed, presented), `on paper only, slide ${i + 1}`).toEqual([]);
  }

  const powerPoint = await exported(app, places, jobFor('pptx', job));
  const frames = await framesIn(powerPoint.bytes);
  for (const [i, { boxes }] of shown.entries()) {
    for (const box of boxes) {
      const has = frames[i]?.some((frame) => isAt(box, frame));
      expect.soft(has, `${box.kind} in PowerPoint, slide ${i + 1}`).toBe(true);
    }
  }

  const webPage = await exported(app, places, jobFor('html', job));
  await app.kill();
  const reader = await browse(webPage.path);
  await expect(reader.page.locator('.main-svg').first()).toBeVisible();
  const sections = reader.page.locator('section');
  await expect(sections).toHaveCount(count);
  for (const [i, { words }] of shown.entries()) {
    const read = await wordsIn(sections.nth(i));
    expect.soft(unlike(words, read), `presented only, slide ${i + 1}`).toEqual([]);
    expect.soft(unlike(read, words), `on the web page only, slide ${i + 1}`).toEqual([]);
  }
  await reader.close();
});

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where shapes, tables, charts and images stand on each slide, in parts of it. */
async function framesIn(bytes: Buffer): Promise<readonly (readonly Frame[])[]> {
  const zip = await JSZip.loadAsync(bytes);
  const size = await zip.file('ppt/presentation.xml')?.async('string');
  const [, wide = '', high = ''] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(size ?? '') ?? [];
  const slides = zip.file(/^ppt\/slides\/slide\d+\.xml$/);
  const xml = await Promise.all(
    Array.from(slides, (_, i) => zip.file(`ppt/slides/slide${i + 1}.xml`)?.async('string')),
  );
  return xml.map((text = '') =>
    [...text.matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)"/g)].map(
      ([, x, y, width]) => ({
        x: Number(x) / Number(wide),
        y: Number(y) / Number(high),
        width: Number(width) / Number(wide),
      }),
    ),
  );
}

/** A frame where a box begins; figures are frames of their own each, from the same corner. */
function isAt({ kind, x, y, width }: PlacedBox, frame: Frame): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.001;
  const corner = near(frame.x, x) && near(frame.y, y);
  return corner && (kind === 'figures' || near(frame.width, width));
}
