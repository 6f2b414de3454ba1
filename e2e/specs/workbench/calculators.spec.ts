import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { SaveDialogPage } from '../../pages/dialogs.page';
import { place, scenarioText } from '../../support/scenario-file';

async function open(page: Page, tool: string): Promise<Locator> {
  await expect(page.getByRole('textbox', { name: 'Scenario name' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(tool);
  await page.keyboard.press('Enter');
  return page.getByRole('region', { name: tool, exact: true });
}

async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

test('footnote 5, factor by factor, ends in the assumptions as one step', async ({
  launch,
  places,
}) => {
  const memo = await place(join(places.root, 'memo.headroom.json'), scenarioText());
  const { page, workbench } = await launch({ files: [memo] });
  await expect(workbench.name).toHaveValue('From elsewhere');
  const panel = await open(page, 'Supply arithmetic');
  // The memo's own product: 1.5 million chips at 10^15 are a tenth; half of it for 90 days.
  await expect(panel).toContainText('6×10²⁸ and no run length: with these factors that takes 93');
  await expect(panel.getByLabel('World’s AI compute')).toHaveText(/1\.5×10²²/);
  await type(panel.getByRole('textbox', { name: 'Run length' }), '180');
  await type(panel.getByRole('textbox', { name: 'Utilization' }), '40%');
  await expect(page.getByRole('banner')).toContainText('unchanged');
  await panel.getByRole('button', { name: 'Use these factors' }).click();
  await expect(page.getByRole('banner')).toContainText('2 changed');
  await expect(workbench.assumption('Utilization')).toHaveValue('40%');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('banner')).toContainText('unchanged');
  await expect(panel.getByRole('textbox', { name: 'Utilization' })).toHaveValue('50%');
});

test('a brain’s rate times a lifetime is the anchor', async ({ app }) => {
  const { page, workbench } = app;
  const panel = await open(page, 'Brain anchor');
  await type(panel.getByRole('textbox', { name: 'Compute of a brain' }), '1e14');
  await panel.getByRole('button', { name: 'Use this anchor' }).click();
  await expect(workbench.assumption('Brain anchor')).toHaveValue(/^10²³/);
});

test('fewer bits are a gain that comes once', async ({ app }) => {
  const { page } = app;
  const panel = await open(page, 'Bit length');
  await panel.getByText('8', { exact: true }).click();
  await expect(panel.getByLabel(/^Gain in/)).toHaveText('2×');
  await panel.getByRole('button', { name: 'Use this bit length' }).click();
  await expect(page.getByRole('banner')).toContainText('1 changed');
});

test('FLOP per dollar typed sets the cost', async ({ launch, places }) => {
  const memo = await place(join(places.root, 'memo.headroom.json'), scenarioText());
  const { page, workbench } = await launch({ files: [memo] });
  await expect(workbench.name).toHaveValue('From elsewhere');
  const panel = await open(page, 'Training cost');
  const perDollar = panel.getByRole('textbox', { name: 'FLOP per dollar', exact: true });
  // At so few the reference run would have cost more than any run can.
  await type(perDollar, '1e11');
  await expect(panel.getByRole('alert')).toContainText('From 2×10¹²');
  await type(perDollar, '4e17');
  await panel.getByRole('button', { name: 'Use these figures' }).click();
  await expect(workbench.assumption('Reference run cost')).toHaveValue(/^\$50\sM$/);
});

test('a calculation that would change what is locked is not taken over by halves', async ({
  launch,
  places,
}) => {
  const path = await place(
    join(places.documents, 'Agreed.headroom.json'),
    scenarioText({ assumptions: { refCost: { locked: true } } }),
  );
  const { page, workbench } = await launch({ files: [path] });
  await expect(workbench.name).toHaveValue('From elsewhere');
  const panel = await open(page, 'Training cost');
  await type(panel.getByRole('textbox', { name: 'Reference run compute' }), '3e25');
  const use = panel.getByRole('button', { name: 'Use these figures' });
  await expect(use).toBeEnabled();
  await type(panel.getByRole('textbox', { name: 'FLOP per dollar', exact: true }), '4e17');
  await expect(use).toBeDisabled();
  await expect(use).toHaveAccessibleDescription('Reference run cost is locked.');
});

test('lags come from the memo’s pair, the records and one’s own pairs, which the file keeps', async ({
  app,
  places,
}) => {
  const { page, workbench } = app;
  const panel = await open(page, 'Lag estimator');
  await expect(panel.getByLabel('Lag of the pair')).toHaveText(/^1\.5/);
  await panel.getByRole('checkbox', { name: /^Bundled open records/ }).check();
  await expect(panel.getByLabel(/^Median lag of 16 pairs/)).toBeVisible();
  await panel.getByRole('button', { name: /^Use as open capability lag/ }).click();
  await expect(page.getByRole('banner')).toContainText('1 changed');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('banner')).toContainText('unchanged');
  await panel.getByRole('button', { name: 'Use the trend' }).click();
  await expect(page.getByRole('banner')).toContainText('3 changed');

  await panel.getByRole('textbox', { name: 'Open model' }).fill('Ours');
  await panel.getByLabel('Its date').fill('2026-06-01');
  await panel.getByRole('textbox', { name: 'Closed model' }).fill('Theirs');
  await panel.getByLabel('Date of the closed one').fill('2025-06-01');
  await panel.getByRole('button', { name: 'Add the pair' }).click();
  await expect(panel.getByRole('row', { name: /Ours/ })).toContainText('1');

  await workbench.pressSave();
  await new SaveDialogPage(page).saveAs('Lags');
  await expect(workbench.savedState).toContainText('Saved');
  const file = JSON.parse(await readFile(join(places.library, 'Lags.headroom.json'), 'utf8'));
  expect(file.evidence.lagPairs).toMatchObject([{ open: 'Ours', closedDate: '2025-06-01' }]);
});
