import { expect, type Locator, type Page } from '@playwright/test';
import { COMMANDS } from '#shared/commands';
import { BEFORE_ANOTHER_TRY } from './patience';
import type { RunningApp } from './running-app';

/** Goes everywhere in the app once: every command of its menu, what that opens, and every chart. */
export async function takeTour(app: RunningApp): Promise<void> {
  await cancelSystemDialogs(app);
  for (const { id } of COMMANDS) {
    await app.electron.evaluate(({ Menu }, item) => {
      Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
    }, id);
    await closeDialogs(app.page);
  }
  await expect(async () => {
    // What a command opens may come a while after it.
    await closeDialogs(app.page);
    const workbench = app.page.getByRole('button', { name: 'Workbench', exact: true });
    await workbench.click({ timeout: BEFORE_ANOTHER_TRY });
  }).toPass();
  const labels = await (await findCharts(app.page)).allTextContents();
  for (const label of labels) {
    await (await findCharts(app.page)).filter({ hasText: label }).first().click();
  }
  expect(labels.length).toBeGreaterThan(8);
  await expect(app.page.locator('.js-plotly-plot').first()).toBeVisible();
}

/** A test cannot press their buttons. */
async function cancelSystemDialogs({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
}

async function closeDialogs(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: BEFORE_ANOTHER_TRY });
  }).toPass();
}

async function findCharts(page: Page): Promise<Locator> {
  const palette = page.getByRole('dialog', { name: 'Find anything' });
  const charts = palette.getByRole('option', { name: /Chart$/ });
  await expect(async () => {
    await closeDialogs(page);
    await page.keyboard.press('ControlOrMeta+k');
    await palette.getByRole('combobox').fill('chart', { timeout: BEFORE_ANOTHER_TRY });
    await expect(charts.first()).toBeVisible({ timeout: BEFORE_ANOTHER_TRY });
  }).toPass();
  return charts;
}
