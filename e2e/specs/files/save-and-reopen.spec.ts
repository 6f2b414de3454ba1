import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { SaveDialogPage } from '../../pages/dialogs.page';
import { LibraryPage } from '../../pages/library.page';

test('a scenario is saved in the library and found again after a restart', async ({
  launch,
  places,
}) => {
  const first = await launch();
  await first.workbench.setAssumption('Cost growth', '2.5');
  await first.workbench.pressSave();
  await new SaveDialogPage(first.page).saveAs('Slower money – 2030');
  await expect(first.workbench.savedState).toHaveText('Saved in Documents/Headroom');
  await expect.poll(() => first.title()).toBe('Slower money – 2030 – Headroom');
  await first.pressCloseAndWait();

  expect(await readdir(places.library)).toEqual(['Slower money – 2030.headroom.json']);

  const second = await launch();
  await second.workbench.pressLibrary();
  await new LibraryPage(second.page).open('Slower money – 2030');
  await expect(second.workbench.name).toHaveValue('Slower money – 2030');
  await expect(second.workbench.assumption('Cost growth')).toHaveValue(/2\.5/);
});

test('saving again writes over the file and keeps its name', async ({ app, places }) => {
  await app.workbench.pressSave();
  await new SaveDialogPage(app.page).saveAs('Plan');
  await expect(app.workbench.savedState).toContainText('Saved');
  await app.workbench.setAssumption('Cost growth', '2.75');
  await expect(app.workbench.savedState).toHaveText('Unsaved changes');
  await expect.poll(() => app.title()).toBe('• Plan – Headroom');
  await app.workbench.pressSave();
  await expect(app.workbench.savedState).toContainText('Saved');
  const text = await readFile(join(places.library, 'Plan.headroom.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ assumptions: { costGrowth: { value: 2.75 } } });
  expect(await readdir(places.library)).toEqual(['Plan.headroom.json']);
});

test('a name that is taken is not written over unasked', async ({ app, places }) => {
  const dialog = new SaveDialogPage(app.page);
  await app.workbench.pressSave();
  await dialog.saveAs('Plan');
  await expect(app.workbench.savedState).toContainText('Saved');
  const before = await readFile(join(places.library, 'Plan.headroom.json'), 'utf8');

  const outcome = await app.page.evaluate(
    (text) => window.headroom.saveToLibrary({ name: 'Plan', text, replace: false }),
    before.replace('"Plan"', '"Other"'),
  );
  expect(outcome).toMatchObject({ ok: false, error: { code: 'exists' } });
  expect(await readFile(join(places.library, 'Plan.headroom.json'), 'utf8')).toBe(before);
});

test('a name cannot lead out of the library', async ({ app, places }) => {
  await app.workbench.pressSave();
  await new SaveDialogPage(app.page).saveAs('../../outside');
  await expect(app.workbench.savedState).toContainText('Saved');
  expect(await readdir(places.library)).toEqual(['-..-outside.headroom.json']);
});
