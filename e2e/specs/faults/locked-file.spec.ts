import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { NotSavedDialogPage } from '../../pages/dialogs.page';
import { LibraryPage } from '../../pages/library.page';
import { lock, MAY_LOCK, unlock, WHY_NOT_LOCK } from '../../support/locked-file';
import { place, scenarioText } from '../../support/scenario-file';

// biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
test.skip(!MAY_LOCK, WHY_NOT_LOCK);

const NAME = 'plan.headroom.json';
test.afterEach(({ places }) => unlock(join(places.library, NAME)));

test('a file that another program locks stays as it is, and is saved once it is free', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, NAME), scenarioText({ name: 'Plan' }));
  const before = await readFile(path);
  const { page, workbench } = await launch({ files: [path] });
  await expect(workbench.name).toHaveValue('Plan');
  await workbench.setAssumption('Cost growth', '2.5');
  await lock(path);
  await workbench.pressSave();
  const dialog = new NotSavedDialogPage(page);
  await expect(dialog.alert).toContainText('the system does not permit it');
  expect((await readFile(path)).equals(before)).toBe(true);
  expect(await readdir(places.library)).toEqual([NAME]);
  await unlock(path);
  await dialog.press('Try again');
  await expect(workbench.savedState).toContainText('Saved in');
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    assumptions: { costGrowth: { value: 2.5 } },
  });
});

test('a locked file is not thrown away, and that is said', async ({ app, places }) => {
  const path = await place(join(places.library, NAME), scenarioText({ name: 'Plan' }));
  await app.workbench.pressLibrary();
  const library = new LibraryPage(app.page);
  await expect(library.entry('Plan')).toContainText(/of samples|AGI by/);
  await lock(path);
  await library.act('Plan', 'Move to trash');
  await expect(app.page.getByText(/could not be moved to the trash/)).toBeVisible();
  await expect(library.entry('Plan')).toBeVisible();
  expect(await readdir(places.library)).toEqual([NAME]);
});
