import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { AboutDialogPage, NewScenarioDialogPage, SaveDialogPage } from '../../pages/dialogs.page';

test('a scenario is saved with what it gave, and says calmly when this version gives another', async ({
  launch,
  places,
}) => {
  const first = await launch();
  await first.workbench.setAssumption('Cost growth', '2.5');
  // A save waits a moment for what the scenario gives, and no longer.
  await expect(first.page.locator('main footer')).toHaveText(/\d samples, [^·]*$/);
  await first.workbench.pressSave();
  await new SaveDialogPage(first.page).saveAs('Plan');
  await expect(first.workbench.savedState).toContainText('Saved in');
  await first.pressCloseAndWait();
  const path = join(places.library, 'Plan.headroom.json');
  const saved = await readFile(path, 'utf8');
  const { results } = JSON.parse(saved);
  expect(results).toMatchObject({ model: '2', accepted: expect.any(Number) });

  // As an older version would have left it.
  const older = saved.replace(/"agi": [\d.]+/, `"agi": ${(results.agi - 1.5).toFixed(2)}`);
  await writeFile(path, older);
  const { page, workbench } = await launch({ files: [path] });
  const note = page.getByText('with this version of the model');
  await expect(note).toContainText(`This scenario gave AGI ${(results.agi - 1.5).toFixed(1)}`);
  await expect(note).toContainText(`and gives ${results.agi.toFixed(1)}`);
  await expect(workbench.savedState).toContainText('Saved in');
  await workbench.pressSaveAndWait();
  expect(await readFile(path, 'utf8')).toBe(older);
  await page.getByRole('button', { name: 'Save new figures' }).click();
  await expect(note).toBeHidden();
  // Nothing but the figures has changed, not even the time.
  expect(await readFile(path, 'utf8')).toBe(saved);
});

test('what a scenario says of itself is edited in one step and saved; its author is remembered', async ({
  launch,
  places,
}) => {
  const first = await launch();
  await first.page.getByRole('button', { name: 'About this scenario' }).click();
  const dialog = new AboutDialogPage(first.page);
  await dialog.field('Description').fill('What if chips stay scarce?');
  await dialog.field('Tags').fill('supply');
  await dialog.field('Tags').press('Enter');
  await dialog.field('Author').fill('A. Analyst');
  await dialog.press('Done');
  await expect(first.workbench.savedState).toHaveText('Not saved yet');
  await expect.poll(() => first.title()).toContain('•');
  await first.page.keyboard.press('Control+Z');
  await expect.poll(() => first.title()).not.toContain('•');
  await first.page.keyboard.press('Control+Shift+Z');
  await first.workbench.pressSave();
  await new SaveDialogPage(first.page).saveAs('Plan');
  await expect(first.workbench.savedState).toContainText('Saved in');
  const text = await readFile(join(places.library, 'Plan.headroom.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    description: 'What if chips stay scarce?',
    tags: ['supply'],
    author: 'A. Analyst',
  });
  await first.pressCloseAndWait();

  const second = await launch();
  await second.workbench.pressNew();
  const fresh = new NewScenarioDialogPage(second.page);
  await fresh.press('Create');
  await expect(fresh.root).toBeHidden();
  await second.page.keyboard.press('Control+I');
  await expect(new AboutDialogPage(second.page).field('Author')).toHaveValue('A. Analyst');
});
