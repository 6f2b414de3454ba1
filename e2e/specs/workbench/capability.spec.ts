import type { Locator } from '@playwright/test';
import { expect, test } from '../../fixtures';

test('scores are recorded with their source, held to a threshold, and compared with FLOP', async ({
  app,
}) => {
  const { page, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('capability evidence');
  await page.getByRole('option', { name: /Command$/ }).click();
  const panel = page.getByRole('complementary', { name: 'Tool' });
  await expect(panel).toContainText('No scores yet');

  const add = async (model: string, date: string, score: string) => {
    const form = panel.getByRole('form', { name: 'Another score' });
    await form.getByRole('textbox', { name: 'Model' }).fill(model);
    await form.getByLabel('Date').fill(date);
    await form.getByRole('textbox', { name: 'Score, %' }).fill(score);
    await form.getByRole('textbox', { name: 'Source' }).fill('Its makers');
    await form.getByRole('button', { name: 'Add the score' }).click();
    await expect(panel.getByRole('row', { name: new RegExp(model) })).toContainText('Its makers');
  };
  await add('Earlier', '2023-03-01', '33');
  await add('Later', '2024-09-01', '62');
  const threshold = panel.getByRole('textbox', { name: /^Capability threshold/ });
  await threshold.fill('70');
  await threshold.press('Enter');
  await expect(threshold).toHaveValue('70%');

  await panel.getByRole('button', { name: 'Show the chart' }).click();
  const chart = page.locator('[data-chart=capability]');
  await expect(chart.locator('figcaption p').first()).toContainText(
    /FLOP threshold also catches runs|misses runs/,
  );
  await expect(chart.locator('figcaption p').last()).toContainText('missed by FLOP');

  await add('Latest', '2025-12-01', '93');
  await expect(panel).toContainText('Saturated');
  await panel.getByRole('button', { name: 'Remove Latest' }).click();
  await expect(panel).not.toContainText('Saturated');
});

test('re-anchoring shows what it changes before it does', async ({ app }) => {
  const { page, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('re-anchor');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Re-anchor to the records' });
  const table = panel.getByRole('table', { name: 'What re-anchoring changes' });
  // The date as it is, and as it would be.
  const [is, then] = [1, 2].map((column) =>
    table.getByRole('row', { name: /^AGI/ }).getByRole('cell').nth(column),
  ) as [Locator, Locator];
  await expect(is).toHaveText(/^20\d\d/);
  await expect(then).toHaveText(/^20\d\d/);
  await expect(then).not.toHaveText((await is.textContent()) ?? '');
  await expect(table.getByRole('row', { name: /trained in/ })).toContainText('2025.1');
  await expect(page.getByRole('banner')).toContainText('unchanged');
  await panel.getByRole('textbox', { name: 'to', exact: true }).fill('2016');
  await expect(panel.getByRole('alert')).toContainText('at least 3');
  await panel.getByRole('textbox', { name: 'to', exact: true }).fill('2025');
  await panel.getByRole('button', { name: 'Re-anchor', exact: true }).click();
  await expect(page.getByRole('banner')).toContainText('4 changed');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('banner')).toContainText('unchanged');
});
