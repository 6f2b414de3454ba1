import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import type { RunningApp } from '../../support/running-app';

async function chooseChart(page: Page, name: string): Promise<void> {
  await expect(page.locator('.main-svg').first()).toBeVisible();
  await page.getByRole('button', { name: /^Charts \(/ }).click();
  await page.getByRole('menuitemcheckbox', { name }).click();
  await page.keyboard.press('Escape');
}

function chart(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

async function fromMenu(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Chart menu: ${name}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The system's save dialog answers with a path. */
async function answerSaveDialog({ electron }: RunningApp, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

test('charts are added, moved, hidden, and the board is remembered', async ({ launch }) => {
  const first = await launch();
  await chooseChart(first.page, 'Binding ceilings');
  await expect(chart(first.page, 'Binding ceilings')).toContainText('Most often lowest');
  for (let up = 0; up < 3; up++) await fromMenu(first.page, 'Binding ceilings', 'Move up');
  await fromMenu(first.page, 'Tiers', 'Hide');
  const order = (page: Page) =>
    page.locator('[data-chart]').evaluateAll((all) => all.map((one) => one.ariaLabel));
  const arranged = ['Binding ceilings', 'Compute ceilings', 'Timeline'];
  expect(await order(first.page)).toEqual(arranged);
  await first.pressCloseAndWait();

  const second = await launch();
  await expect(chart(second.page, 'Binding ceilings')).toBeVisible();
  expect(await order(second.page)).toEqual(arranged);
});

test('every chart draws, says a sentence and follows the year', async ({ app }) => {
  const { page } = app;
  const added = [
    'Effective compute',
    'Threshold',
    'Release risk',
    'Binding ceilings',
    'Held against history',
  ];
  for (const name of added) await chooseChart(page, name);
  for (const name of added) {
    const place = chart(page, name);
    await expect(place.locator('.main-svg').first()).toBeVisible();
    await expect(place.locator('figcaption p').first()).toHaveText(/\w.+\.$/);
  }
  const year = page.getByRole('slider', { name: 'Year looked at' });
  await year.focus();
  await year.press('End');
  for (const name of ['Effective compute', 'Threshold', 'Binding ceilings']) {
    await expect(chart(page, name).locator('figcaption p').last()).toContainText('2060');
  }
});

test('a chart fills the window and Escape brings the board back', async ({ app }) => {
  const { page } = app;
  await fromMenu(page, 'Timeline', 'Full screen');
  const filled = await chart(page, 'Timeline').boundingBox();
  const size =
    page.viewportSize() ??
    (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  expect(filled).toEqual({ x: 0, y: 0, ...size });
  await page.keyboard.press('Escape');
  await expect(chart(page, 'Compute ceilings')).toBeInViewport();
});

test('a chart goes out as data and as images that say where they come from', async ({
  app,
  places,
}) => {
  const { page, workbench } = app;
  await workbench.rename('Slow & steady');
  await workbench.setAssumption('Cost growth', '2.5');
  await expect(page.getByText(/\d samples/).first()).toBeVisible();

  const csv = join(places.documents, 'ceilings.csv');
  await answerSaveDialog(app, csv);
  await fromMenu(page, 'Compute ceilings', 'Data');
  await expect(page.getByText('Exported to')).toBeVisible();
  const text = await readFile(csv, 'utf8');
  expect(text).toContain('# Scenario: Slow & steady');
  expect(text).toContain('seed 1');
  expect(text).toContain('Epoch AI');
  expect(text.split('\n').find((line) => line.startsWith('2030,'))).toBeDefined();

  // Without its extension typed the file gets it.
  await answerSaveDialog(app, join(places.documents, 'ceilings'));
  await fromMenu(page, 'Compute ceilings', 'Drawing');
  const svg = join(places.documents, 'ceilings.svg');
  await expect.poll(() => readFile(svg, 'utf8').catch(() => '')).toContain('Slow &amp; steady');
  const drawing = await readFile(svg, 'utf8');
  expect(drawing).toContain('Epoch AI');
  expect(drawing).toContain('Training compute of the largest run');
  expect(drawing).not.toMatch(/(?:href|src)="https?:/);

  const png = join(places.documents, 'ceilings.png');
  await answerSaveDialog(app, png);
  await fromMenu(page, 'Compute ceilings', 'Image');
  await expect
    .poll(() =>
      readFile(png).then(
        (bytes) => bytes.length,
        () => 0,
      ),
    )
    .toBeGreaterThan(20_000);
  const image = await readFile(png);
  expect(image.subarray(1, 4).toString()).toBe('PNG');
});

test('on a wide screen charts stand in two columns', async ({ app }) => {
  const { page, electron } = app;
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080),
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1920);
  await page.getByRole('button', { name: 'Two columns' }).click();
  const boxes = await Promise.all(
    ['Compute ceilings', 'Timeline'].map((name) => chart(page, name).boundingBox()),
  );
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  expect(boxes[1]?.x).toBeGreaterThan(boxes[0]?.x ?? 0);
});

test('the mouse over a chart reads out the year under it', async ({ app }) => {
  const { page } = app;
  const ceilings = chart(page, 'Compute ceilings');
  const plot = ceilings.getByRole('img');
  await expect(ceilings.locator('.main-svg').first()).toBeVisible();
  const reading = ceilings.locator('figcaption p').last();
  await expect(reading).toHaveText(/^2030: median .+ · .+ in \d+% of samples$/);
  await plot.hover({ position: { x: 60, y: 60 } });
  await expect(reading).toHaveText(/^201\d: median .+ · the spending trend sets the pace in .+%/);
});

test('each record run is placed among the samples', async ({ app }) => {
  const { page } = app;
  await chooseChart(page, 'Held against history');
  const history = chart(page, 'Held against history');
  await expect(history).toContainText(/\d+ of 18 records lie within the 90% interval/);
});
