import { expect, test } from '../../fixtures';
import { exported, HOSTILE, jobFor } from '../../support/handouts';
import { pdf } from '../../support/poppler';

test('a PDF has a slide a page, as text in the app’s face, tagged and with an outline', async ({
  standingApp: app,
  places,
}) => {
  const { path } = await exported(app, places, jobFor('pdf'));
  const info = await pdf.info(path);
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toContain('Page size:       960 x 540 pts');
  expect(info).toContain('Title:           Slow & <steady>');

  const pages = await pdf.pages(path);
  const words = pages.map((page) => page.replace(/\s+/g, ' '));
  expect(words[0]).toMatch(/AGI .*20\d\d/);
  for (const [i, page] of words.entries()) {
    expect(page.replaceAll(' ', '')).toContain(`${i + 1}/${words.length}`);
    expect(page).toContain('Slow & <steady> · 2026-11-25 · Headroom model 2');
    expect(page).toContain('2,000 samples, seed 1, horizon 2060 · Data: Epoch AI, CC BY 4.0');
  }
  // Words in charts are words, and what is hidden stays out.
  const ceilings = words.find((page) => page.includes('Training compute of the largest run'));
  expect(ceilings).toMatch(/Money.*Frontier.*Threshold/);
  expect(words.join(' ')).toContain(HOSTILE.slice(0, 40));
  expect(words.join(' ')).not.toContain('model ahead');
  expect(words.join(' ')).not.toContain('Say this first');

  expect(await pdf.fonts(path)).toMatch(/\+Inter-SemiBold +CID TrueType .* yes yes yes/);
  expect(await pdf.structure(path)).toMatch(/H1/);
  // Charts are lines, not pixels; only the cells of tiers are an image.
  expect(
    (await pdf.images(path)).split('\n').filter((line) => /^ +\d+ +\d+ image/.test(line)),
  ).toHaveLength(1);
});

test('the speaker’s notes stand under their slide where they are asked for', async ({
  standingApp: app,
  places,
}) => {
  const { path } = await exported(app, places, jobFor('pdf', { notes: true, colorScheme: 'dark' }));
  const [first = ''] = await pdf.pages(path);
  expect(first).toContain('Say this first.');
  expect(await pdf.info(path)).toContain('Page size:       960 x 720 pts');
});
