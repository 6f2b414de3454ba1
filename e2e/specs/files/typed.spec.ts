import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { SaveDialogPage, UnsavedDialogPage } from '../../pages/dialogs.page';
import { place, scenarioText } from '../../support/scenario-file';

test('saving saves what is still being typed, and leaves the cursor where it is', async ({
  launch,
  places,
}) => {
  const path = await place(
    join(places.library, 'Plan.headroom.json'),
    scenarioText({ name: 'Plan' }),
  );
  const app = await launch({ files: [path] });
  const { page, workbench } = app;
  await expect(workbench.name).toHaveValue('Plan');

  // What cannot be a value is refused in its place and keeps nothing from being saved or left.
  const field = workbench.assumption('Cost growth');
  await field.fill('plenty');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('plenty');
  await expect(workbench.savedState).toContainText('Saved');

  await field.fill('2.5');
  await expect.poll(() => app.title()).toBe('• Plan – Headroom');
  await page.keyboard.press('ControlOrMeta+s');
  await expect
    .poll(async () => JSON.parse(await readFile(path, 'utf8')).assumptions)
    .toEqual({ costGrowth: { value: 2.5 } });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('2.5x/yr');
  await app.pressCloseAndWait();
});

test('a name that is still being typed is the one the first save offers', async ({ app }) => {
  await app.workbench.name.fill('Dear chips');
  await app.page.keyboard.press('ControlOrMeta+s');
  const dialog = new SaveDialogPage(app.page);
  await expect(dialog.root.getByRole('textbox', { name: 'Name' })).toHaveValue('Dear chips');
});

test('closing asks about what is still being typed, and has it', async ({ app }) => {
  const field = app.workbench.assumption('Cost growth');
  await field.fill('2.5');
  await app.pressClose();
  const dialog = new UnsavedDialogPage(app.page);
  await dialog.press('Cancel');
  await expect(field).toHaveValue(/^2\.5/);
  await expect(app.workbench.savedState).toHaveText('Not saved yet');
  await expect.poll(() => app.title()).toContain('•');
});
