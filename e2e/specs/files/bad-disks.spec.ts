import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import {
  ChangedOnDiskDialogPage,
  NotSavedDialogPage,
  SaveDialogPage,
} from '../../pages/dialogs.page';
import { largeScenarioText, place, scenarioText } from '../../support/scenario-file';
import { mayMount, SmallDisk, WHY_NOT } from '../../support/small-disk';

test.describe('a disk that takes nothing', () => {
  // biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
  test.skip(!mayMount, WHY_NOT);
  let disk: SmallDisk | null = null;
  test.afterEach(() => disk?.unmount());

  test('full: the file keeps its old content, the window its changes', async ({
    launch,
    places,
  }) => {
    disk = await SmallDisk.mount(join(places.root, 'stick'), 1536);
    // It fits once; a new copy beside it does not, though its beginning would.
    const path = await place(join(disk.folder, 'large.headroom.json'), largeScenarioText('Large'));
    const before = await readFile(path);
    const { page, workbench } = await launch({ files: [path] });
    await expect(workbench.name).toHaveValue('Large');
    await workbench.setAssumption('Cost growth', '2.5');
    await workbench.pressSave();

    const dialog = new NotSavedDialogPage(page);
    await expect(dialog.alert).toContainText('the disk is full');
    await expect(dialog.root).toContainText('Your work is still here');
    expect((await readFile(path)).equals(before)).toBe(true);
    expect(await readdir(disk.folder)).toEqual(['large.headroom.json']);

    await dialog.press('Cancel');
    await expect(workbench.assumption('Cost growth')).toHaveValue(/2\.5/);
    await expect(workbench.savedState).toHaveText('Unsaved changes');
  });

  test('read-only: said, the work kept, and saved once it is writable', async ({
    launch,
    places,
  }) => {
    disk = await SmallDisk.mount(join(places.root, 'stick'), 1536);
    const path = await place(
      join(disk.folder, 'plan.headroom.json'),
      scenarioText({ name: 'Plan' }),
    );
    const before = await readFile(path);
    await disk.makeReadOnly();
    const { page, workbench } = await launch({ files: [path] });
    await expect(workbench.name).toHaveValue('Plan');
    await workbench.setAssumption('Cost growth', '2.5');
    await workbench.pressSave();

    const dialog = new NotSavedDialogPage(page);
    await expect(dialog.alert).toContainText('read-only');
    expect((await readFile(path)).equals(before)).toBe(true);
    await disk.makeWritable();
    await dialog.press('Try again');
    await expect(workbench.savedState).toContainText('Saved');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      assumptions: { costGrowth: { value: 2.5 } },
    });
  });

  test('a first save on a read-only library offers another place', async ({ app, places }) => {
    disk = await SmallDisk.mount(places.library, 64);
    await disk.makeReadOnly();
    await app.workbench.setAssumption('Cost growth', '2.5');
    await app.workbench.pressSave();
    const dialog = new SaveDialogPage(app.page);
    await dialog.saveAs('Plan');
    await expect(dialog.root).toContainText('the disk is read-only');
    await expect(dialog.root.getByRole('button', { name: 'Save elsewhere…' })).toBeEnabled();
    await dialog.press('Cancel');
    await expect(app.workbench.assumption('Cost growth')).toHaveValue(/2\.5/);
  });
});

test('a file that someone else changed is not written over unasked', async ({ launch, places }) => {
  const path = await place(join(places.root, 'team.headroom.json'), scenarioText({ name: 'Mine' }));
  const { page, workbench } = await launch({ files: [path] });
  await expect(workbench.name).toHaveValue('Mine');
  const theirs = scenarioText({ name: 'Theirs' });
  await workbench.setAssumption('Cost growth', '2.5');
  await expect(workbench.savedState).toHaveText('Unsaved changes');
  await place(path, theirs);
  await workbench.pressSave();

  const dialog = new ChangedOnDiskDialogPage(page);
  await dialog.press('Cancel');
  expect(await readFile(path, 'utf8')).toBe(theirs);
  await workbench.pressSave();
  await dialog.press('Keep mine');
  await expect(workbench.savedState).toContainText('Saved');
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ name: 'Mine' });
});
