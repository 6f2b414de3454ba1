import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { UnsavedDialogPage } from '../../pages/dialogs.page';
import type { RunningApp } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

/** Until the app has nothing left to write of the changes made so far. */
async function draftHolds(userData: string, text: string): Promise<void> {
  await expect
    .poll(() => readFile(join(userData, 'draft.json'), 'utf8').catch(() => ''))
    .toContain(text);
}

test('killed with unsaved changes, it comes back with the last of them and says so', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Mine' }));
  const first = await launch({ files: [path] });
  await expect(first.workbench.name).toHaveValue('Mine');
  await first.workbench.setAssumption('Cost growth', '2.5');
  await first.workbench.setAssumption('Capital ceiling', '$1T');
  await draftHolds(places.userData, '1000000000000');
  await first.kill();

  const { page, workbench } = await launch();
  await expect(workbench.name).toHaveValue('Mine');
  await expect(workbench.assumption('Cost growth')).toHaveValue('2.5×/yr');
  await expect(workbench.assumption('Capital ceiling')).toHaveValue(/^\$1\sT$/);
  await expect(page.getByText('Brought back changes to “Mine”')).toBeVisible();
  await expect(workbench.savedState).toHaveText('Unsaved changes');

  // It still knows its file, and that nobody else touched it.
  await workbench.pressSave();
  await expect(workbench.savedState).toContainText('Saved in');
  expect(JSON.parse(await readFile(path, 'utf8')).assumptions.costGrowth.value).toBe(2.5);
});

test('a file that changed while the app was down is not overwritten unasked', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Mine' }));
  const first = await launch({ files: [path] });
  await expect(first.workbench.name).toHaveValue('Mine');
  await first.workbench.setAssumption('Cost growth', '2.5');
  await draftHolds(places.userData, '2.5');
  await first.kill();
  await place(path, scenarioText({ name: 'Theirs' }));

  const { page, workbench } = await launch();
  await expect(workbench.name).toHaveValue('Mine');
  await workbench.pressSave();
  await expect(page.getByRole('dialog')).toContainText('changed');
  expect(JSON.parse(await readFile(path, 'utf8')).name).toBe('Theirs');
});

test('brought back changes can be discarded, and then stay away', async ({ launch, places }) => {
  const first = await launch();
  await first.workbench.setAssumption('Cost growth', '2.5');
  await draftHolds(places.userData, '2.5');
  await first.kill();

  const second = await launch();
  await second.page.getByRole('button', { name: 'Discard them' }).click();
  await expect(second.workbench.assumption('Cost growth')).toHaveValue('3×/yr');
  await expect
    .poll(() => readFile(join(places.userData, 'draft.json'), 'utf8').catch(() => null))
    .toBeNull();
  await second.kill();

  const third = await launch();
  await expect(third.workbench.assumption('Cost growth')).toHaveValue('3×/yr');
  await expect(third.page.getByText('Brought back')).toBeHidden();
});

/** As on a drive that has to wake up first: to remove the draft takes its time. */
async function slowToRemoveDrafts({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(() => {
    const disk = process.getBuiltinModule('node:fs/promises');
    const { unlink } = disk;
    disk.unlink = async (path) => {
      if (String(path).endsWith('draft.json')) await new Promise((go) => setTimeout(go, 1500));
      await unlink(path);
    };
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
}

test('saved and closed at once on a slow disk, nothing is brought back', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Mine' }));
  const first = await launch({ files: [path] });
  await expect(first.workbench.name).toHaveValue('Mine');
  await slowToRemoveDrafts(first);
  await first.workbench.setAssumption('Cost growth', '2.5');
  await draftHolds(places.userData, '2.5');
  await first.workbench.pressSave();
  await expect(first.workbench.savedState).toContainText('Saved in');
  await first.pressCloseAndWait();

  const { page, workbench } = await launch();
  await expect(workbench.assumption('Cost growth')).toHaveValue('3×/yr');
  await expect(page.getByText('Brought back')).toBeHidden();
  expect(await readdir(places.userData)).not.toContain('draft.json');
});

test('what was discarded on closing stays away', async ({ launch, places }) => {
  const first = await launch();
  await first.workbench.setAssumption('Cost growth', '2.5');
  await draftHolds(places.userData, '2.5');
  await first.pressClose();
  const dialog = new UnsavedDialogPage(first.page);
  await Promise.all([dialog.press("Don't save").catch(() => {}), first.ended()]);
  expect(await readdir(places.userData)).not.toContain('draft.json');
});

test('a damaged draft is set aside, stops nothing, and its user is told', async ({
  launch,
  places,
}) => {
  await place(join(places.userData, 'draft.json'), '{"version":1');
  const { page, workbench } = await launch();
  await expect(workbench.assumption('Cost growth')).toHaveValue('3×/yr');
  await expect(page.getByText('It is set aside as “draft.json.broken”')).toBeVisible();
  await page.getByRole('button', { name: 'Diagnostics' }).click();
  await expect(page.getByRole('dialog', { name: 'Diagnostics' })).toContainText('Settings');
  expect(await readFile(join(places.userData, 'draft.json.broken'), 'utf8')).toBe('{"version":1');
});
