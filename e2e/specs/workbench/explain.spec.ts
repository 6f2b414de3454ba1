import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { place, scenarioText } from '../../support/scenario-file';

async function show(page: Page, chart: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(chart);
  await page.getByRole('option', { name: new RegExp(`^${chart}.*Chart$`) }).click();
}

test('bars beside the assumptions say what moves the result that was chosen', async ({ app }) => {
  const { page, workbench } = app;
  const mark = (result: string) =>
    workbench.assumptions.getByRole('img', { name: new RegExp(`^${result}`) });
  await expect(mark('AGI, central path').first()).toBeVisible();
  const agi = await mark('AGI, central path').count();
  await workbench.assumptions
    .getByRole('combobox', { name: /Result that the bars/ })
    .selectOption('central.path.{year}.thresholdCost');
  // What a run at the threshold costs hangs on hardware alone, so fewer things move it.
  await expect(mark('Cost of a run at the threshold').first()).toBeVisible();
  expect(await mark('Cost of a run at the threshold').count()).toBeLessThan(agi);
  await expect(mark('AGI, central path')).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('unchanged');
});

test('drivers are shown one at a time and as shares of the variance', async ({ app }) => {
  const { page, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await show(page, 'Drivers');
  const drivers = page.getByRole('region', { name: 'Drivers', exact: true });
  await expect(drivers.locator('figcaption p')).toContainText(
    /between its 10th and 90th percentile/,
  );
  await drivers.getByRole('combobox', { name: 'Result to explain' }).selectOption('central.wmd');
  await expect(drivers.locator('figcaption p')).toContainText('WMD-like AI');
  await drivers.getByText('Variance').click();
  await expect(drivers.locator('figcaption p')).toContainText(/of the variance, interactions/);
  await expect(drivers.locator('.bars path').first()).toBeAttached();
});

test('goal seek shows its answer before it is taken, and takes it as one step', async ({ app }) => {
  const { page, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await page.keyboard.press('ControlOrMeta+g');
  const panel = page.getByRole('region', { name: 'Goal seek' });
  await panel.getByRole('textbox', { name: 'Target' }).fill('2032');
  await panel.getByRole('button', { name: 'Find the value' }).click();
  const answer = panel.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText('AGI, central path 2032');
  await expect(answer.getByRole('slider', { name: 'Cost growth: answer' })).toBeDisabled();
  await expect(page.getByRole('banner')).toContainText('unchanged');

  await answer.getByRole('button', { name: /^Use / }).click();
  await expect(page.getByRole('banner')).toContainText('1 changed');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('effective');
  await page.getByRole('option', { name: /^Effective compute/ }).click();
  const effective = page.getByRole('region', { name: 'Effective compute' });
  await expect(effective.locator('figcaption p').first()).toContainText('for AGI in 2032');
});

test('a goal out of reach is said to be, with how far it goes', async ({ app }) => {
  const { page, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await page.keyboard.press('ControlOrMeta+g');
  const panel = page.getByRole('region', { name: 'Goal seek' });
  await panel.getByRole('textbox', { name: 'Target' }).fill('2016');
  await panel.getByRole('button', { name: 'Find the value' }).click();
  await expect(panel.getByRole('alert')).toContainText(/No value of Cost growth .* at least/);
  await panel.getByRole('textbox', { name: 'Target' }).fill('whenever');
  await panel.getByRole('button', { name: 'Find the value' }).click();
  await expect(panel).toContainText('A year, a share such as 10%');
});

test('a search over many samples says how far it is, and can be called off', async ({
  launch,
  places,
}) => {
  const file = await place(
    join(places.root, 'many.headroom.json'),
    scenarioText({ name: 'Many', samples: 100_000 }),
  );
  const { page, workbench } = await launch({ files: [file] });
  await expect(workbench.name).toHaveValue('Many');
  await page.keyboard.press('ControlOrMeta+g');
  const panel = page.getByRole('region', { name: 'Goal seek' });
  await panel
    .getByRole('combobox', { name: 'Result' })
    .selectOption('ensemble.tiers.{year}.open.high');
  await panel.getByRole('textbox', { name: 'Target' }).fill('50%');
  const find = panel.getByRole('button', { name: 'Find the value' });
  await find.click();
  const progress = panel.getByRole('progressbar', { name: 'Share of the search' });
  await expect(progress).not.toHaveAttribute('aria-valuenow', '0');
  // By the keyboard, which is still where it began the search.
  await expect(panel.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(progress).toBeHidden();
  await expect(find).toBeFocused();

  // The next search is not held up by it.
  await panel.getByRole('combobox', { name: 'Result' }).selectOption('central.agi');
  await panel.getByRole('textbox', { name: 'Target' }).fill('2035');
  await find.click();
  await expect(panel.getByRole('region', { name: 'Answer' })).toContainText('AGI, central path');
});

test('a map over two assumptions is computed, and can be cancelled', async ({ app }) => {
  const { page, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await show(page, 'Explore');
  const explore = page.getByRole('region', { name: 'Explore', exact: true });
  await explore.getByRole('button', { name: 'Compute' }).click();
  await expect(explore.locator('figcaption p')).toContainText(
    /goes from 20\d\d.* over cost growth/,
  );

  // Ten thousand samples at each of 625 places take long enough to think better of it.
  await explore
    .getByRole('combobox', { name: 'Result' })
    .selectOption('ensemble.tiers.{year}.open.high');
  await explore.getByRole('button', { name: 'Compute' }).click();
  await expect(explore.getByRole('progressbar')).toBeVisible();
  await explore.getByRole('button', { name: 'Cancel' }).click();
  await expect(explore.getByRole('progressbar')).toBeHidden();
  await expect(explore.locator('figcaption p')).toContainText('of earlier choices');
});
