import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { SaveDialogPage } from '../../pages/dialogs.page';

test('the band on a slider is moved by its ends, with keys and with the mouse, one step each', async ({
  app,
}) => {
  const { page, workbench } = app;
  const high = workbench.assumptions.getByRole('slider', { name: 'High end of Cost growth' });
  await high.focus();
  for (let step = 0; step < 5; step++) await high.press('ArrowRight');
  await expect(page.getByRole('banner')).toContainText('1 changed');
  const end = async () => Number.parseFloat((await high.getAttribute('aria-valuetext')) ?? '');
  const wider = await end();
  expect(wider).toBeGreaterThan(3 * 1.25);
  await expect(workbench.assumption('Cost growth')).toHaveValue('3×/yr');

  const box = await high.boundingBox();
  if (box === null) throw new Error('The handle is not on screen');
  const { share } = await high.evaluate((input: HTMLInputElement) => ({
    share: input.valueAsNumber / Number(input.max),
  }));
  // The thumb's middle, set off by a few pixels from the value's place.
  const x = box.x + 6 + (box.width - 12) * share + 5;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(end).toBeGreaterThan(wider);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(end).toBe(wider);
});

test('the six views of a requirement are weighed', async ({ app }) => {
  const { page, workbench } = app;
  await workbench.assumptions
    .getByRole('button', { name: /^Uncertainty of AGI requirement/ })
    .click();
  const flyout = page.getByRole('dialog', { name: 'Uncertainty of AGI requirement' });
  await flyout.getByRole('combobox', { name: 'Kind' }).selectOption('mixture');
  const weights = flyout.getByRole('textbox', { name: /^Weight of/ });
  // A seventh is for none of them, and an eighth for task lengths.
  await expect(weights).toHaveCount(8);
  await weights.first().fill('50%');
  await weights.first().press('Enter');
  await expect(weights.first()).toHaveValue('50%');
  const shares = await weights.evaluateAll((all) =>
    all.map((input) => Number.parseFloat((input as HTMLInputElement).value)),
  );
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
});

test('a locked assumption stays as it is until it is unlocked, and the lock is in the file', async ({
  app,
  places,
}) => {
  const { page, workbench } = app;
  await workbench.setAssumption('Cost growth', '2.5');
  await workbench.assumptions.getByRole('button', { name: 'About Cost growth' }).click();
  await page.getByRole('checkbox', { name: 'Cost growth is locked' }).check();
  await page.keyboard.press('Escape');
  await expect(workbench.assumption('Cost growth')).toBeDisabled();
  await expect(
    workbench.assumptions.getByRole('slider', { name: 'Cost growth', exact: true }),
  ).toBeDisabled();

  await page.getByRole('button', { name: /^Observed to 2026/ }).click();
  await page.getByRole('menuitem', { name: 'Reset all to preset' }).click();
  await expect(workbench.assumption('Cost growth')).toHaveValue('2.5×/yr');

  await workbench.pressSave();
  await new SaveDialogPage(page).saveAs('Held');
  await expect(workbench.savedState).toContainText('Saved');
  const file = JSON.parse(await readFile(join(places.library, 'Held.headroom.json'), 'utf8'));
  expect(file.assumptions.costGrowth).toEqual({ value: 2.5, locked: true });
});

test('correlations are added with a reason, and a matrix that cannot be is refused with why', async ({
  app,
}) => {
  const { page, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('correlations');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Correlations' });
  await panel.getByRole('listitem').filter({ hasText: 'Investors' }).getByRole('button').click();
  await panel.getByRole('listitem').filter({ hasText: 'Demand calls' }).getByRole('button').click();
  await expect(panel.getByRole('table', { name: 'Correlation matrix' })).toBeVisible();

  // Both nearly the same as cost growth: then they cannot have nothing to do with each other.
  const ranks = panel.getByRole('textbox', { name: /^Rank correlation/ });
  // The first is the preset's own: requirements share their uncertainty.
  await ranks.nth(1).fill('0.9');
  await ranks.nth(1).press('Enter');
  await ranks.last().fill('0.95');
  await ranks.last().press('Enter');
  await expect(panel.getByRole('alert')).toContainText(/Cost growth|costGrowth/);
  await ranks.last().press('Escape');
  await expect(ranks.last()).toHaveValue('0.4');

  for (let step = 0; step < 3; step++) {
    await page.getByRole('button', { name: 'Undo: Correlations' }).click();
  }
  await expect(panel.getByText('These are the preset’s')).toBeVisible();
});

test('sources stand as ticks on the slider, and a value of theirs can be used', async ({ app }) => {
  const { page, workbench } = app;
  const row = workbench.assumptions.locator('[data-assumption=costGrowth]');
  await row.getByRole('button', { name: 'About Cost growth' }).click();
  const cards = page.getByRole('region', { name: 'Evidence' }).getByRole('listitem');
  const card = cards.filter({ hasText: 'Cottier' }).first();
  await expect(card).toContainText(/2024.*2\.4×\/yr \(2×\/yr to 2\.9×\/yr, 90%\)/s);
  // Where the memo's own figure stands there is a tick, and one for each other value.
  const values = await cards.getByRole('button', { name: 'Use this value' }).count();
  await expect(row.locator('span[style*="--mark"]')).toHaveCount(values);
  await expect(row.locator('span[style*="--from"]')).toHaveCount(1);
  await card.getByRole('button', { name: 'Use this value' }).click();
  await expect(workbench.assumption('Cost growth')).toHaveValue('2.4×/yr');

  await row.getByRole('button', { name: /^Uncertainty of Cost growth/ }).click();
  const flyout = page.getByRole('dialog', { name: 'Uncertainty of Cost growth' });
  await expect(flyout.locator('path[clip-path]')).toBeVisible();
  await flyout.getByRole('combobox', { name: 'Kind' }).selectOption('certain');
  await expect(flyout.locator('path[clip-path]')).toHaveCount(0);
});
