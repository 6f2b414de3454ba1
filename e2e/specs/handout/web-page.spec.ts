import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { axeFindings } from '../../support/axe';
import { browse } from '../../support/browser';
import { exported, HOSTILE, jobFor } from '../../support/handouts';

test('a web page opens without a network, with live charts, and runs nothing of its author’s', async ({
  app,
  places,
}) => {
  const { path } = await exported(app, places, jobFor('html', { notes: true }));
  await app.kill();
  const { page, requested, close } = await browse(path);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('AGI');
  await expect(page.locator('.main-svg').first()).toBeVisible();
  await expect(page).toHaveTitle('Slow & <steady>');
  await expect(page.getByRole('heading', { name: HOSTILE })).toBeAttached();
  await expect(page.getByText('Data: Epoch AI').first()).toBeAttached();
  await expect(page.getByText('seed 1').first()).toBeAttached();

  // A chart reads out the year under the mouse.
  const plot = page.getByRole('img', { name: /^Training compute/ });
  await plot.scrollIntoViewIfNeeded();
  await plot.hover({ position: { x: 300, y: 120 } });
  await expect(page.getByText(/^20\d\d: median/)).toBeVisible();

  // The arrow keys turn pages, and colours can be turned.
  await page.keyboard.press('Home');
  await expect(page.getByRole('navigation')).toContainText('1 / ');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('navigation')).toContainText('2 / ');
  await page.getByRole('button', { name: /^(?:Dark|Light)$/ }).click();

  // The space bar turns pages too, but presses what has the focus.
  const [dark, notes] = [page.getByRole('button', { name: 'Dark' }), page.locator('summary')];
  if (!(await dark.isVisible())) await page.getByRole('button', { name: 'Light' }).press('Enter');
  await dark.press('Space');
  await expect(page.getByRole('button', { name: 'Light' })).toBeFocused();
  await notes.first().press('Space');
  await expect(page.locator('details').first()).toHaveAttribute('open');
  await notes.first().evaluate((summary) => summary.blur());
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('navigation')).toContainText('2 / ');
  expect(await requested()).toEqual([]);
  expect(problems).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test('the page lets nothing run or load but what it was made with', async ({
  standingApp: app,
  places,
}) => {
  const { bytes } = await exported(app, places, jobFor('html'));
  const text = bytes.toString();
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(text)?.[1];
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  // What else stands in the page loads nothing either.
  const bare = text.replace(/<(script|style)\b.*?<\/\1>/gs, '');
  expect(bare.length).toBeLessThan(5_000);
  expect(bare).not.toMatch(/<[a-z][^>]*\s(?:src|href)=/);
});

test('Headroom opens the page again as the scenario it was made of, and never writes over it', async ({
  launch,
  places,
}) => {
  const first = await launch();
  const { path, bytes } = await exported(first, places, jobFor('html'));
  await first.kill();

  const { page, workbench } = await launch({ files: [path] });
  await expect(workbench.name).toHaveValue('Slow & <steady>');
  const opened = await page.evaluate(() => window.headroom.listRecent());
  const handle = opened[0]?.handle ?? '';
  const refused = await page.evaluate((request) => window.headroom.save(request), {
    handle,
    text: jobFor('html').scenario,
    over: 'anything' as const,
  });
  expect(refused).toMatchObject({ ok: false });
  // It is saved as a file of its own.
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('dialog', { name: 'Save scenario' })).toBeVisible();
  expect((await readFile(path)).equals(bytes)).toBe(true);
});

test('a page that is none of Headroom’s is refused', async ({ launch, places }) => {
  const path = join(places.documents, 'page.html');
  await writeFile(path, '<!doctype html><title>Hello</title>');
  const { page } = await launch({ files: [path] });
  await expect(page.getByText('without a scenario of Headroom in it')).toBeVisible();
});
