import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { FileGoneDialogPage, NotSavedDialogPage, SaveDialogPage } from '../../pages/dialogs.page';
import { LibraryPage } from '../../pages/library.page';
import type { Places } from '../../support/places';
import { largeScenarioText, place, scenarioText } from '../../support/scenario-file';

/** A library on a drive of its own, which can be taken away and put back. */
async function drive(places: Places) {
  const [folder, away] = [join(places.root, 'drive'), join(places.root, 'away')];
  const path = await place(join(folder, 'plan.headroom.json'), scenarioText({ name: 'Plan' }));
  const settings = { version: 1, libraryFolder: folder, recent: [] };
  await place(join(places.userData, 'settings.json'), JSON.stringify(settings));
  return {
    path,
    take: () => rename(folder, away),
    putBack: () => rename(away, folder),
  };
}

test('a library whose drive is taken away: work goes on, and is saved once it is back', async ({
  launch,
  places,
}) => {
  const { path, take, putBack } = await drive(places);
  const { page, workbench } = await launch({ files: [path] });
  await expect(workbench.name).toHaveValue('Plan');
  await workbench.pressLibrary();
  const library = new LibraryPage(page);
  await expect(library.entry('Plan')).toBeVisible();
  await take();
  await expect(library.root.getByRole('alert')).toContainText('no longer there');
  await page.getByRole('button', { name: 'Workbench', exact: true }).click();
  await expect(workbench.savedState).toHaveText('No longer on disk');
  await workbench.setAssumption('Cost growth', '2.5');
  await workbench.pressSave();
  await new FileGoneDialogPage(page).press('Save it there again');
  const dialog = new NotSavedDialogPage(page);
  await expect(dialog.alert).toContainText('its folder is no longer there');
  // A folder in the drive's place would hide what is on the drive.
  expect(await readdir(places.root)).not.toContain('drive');

  await putBack();
  await dialog.press('Try again');
  await expect(workbench.savedState).toContainText('Saved in');
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    assumptions: { costGrowth: { value: 2.5 } },
  });
  await workbench.pressLibrary();
  await expect(library.entry('Plan')).toBeVisible();
});

test('a first save into a library that is away waits for it in its dialog', async ({
  launch,
  places,
}) => {
  const { take, putBack } = await drive(places);
  const { page, workbench } = await launch();
  await take();
  await workbench.setAssumption('Cost growth', '2.5');
  await workbench.pressSave();
  const dialog = new SaveDialogPage(page);
  await dialog.saveAs('Mine');
  await expect(dialog.root).toContainText('its folder is no longer there');
  await expect(dialog.root.getByRole('button', { name: 'Save elsewhere…' })).toBeEnabled();
  await putBack();
  await dialog.press('Save');
  await expect(workbench.savedState).toContainText('Saved in');
  expect((await readdir(join(places.root, 'drive'))).sort()).toEqual([
    'Mine.headroom.json',
    'plan.headroom.json',
  ]);
});

test('a drive that goes amid saving leaves the file as it was or as it was saved', async ({
  launch,
  places,
}) => {
  const { path, take, putBack } = await drive(places);
  const { page } = await launch();
  let kept = 'Plan';
  // Different moments of a save, which takes some tens of milliseconds.
  for (let delay = 0; delay < 90; delay += 7) {
    const opened = await page.evaluate(async () => {
      const { entries } = await window.headroom.listLibrary();
      const open = await window.headroom.openFile(entries[0]?.handle ?? '');
      if (!open.ok) throw new Error(open.error.message);
      return { handle: open.value.handle, over: { revision: open.value.revision } };
    });
    const name = `After ${delay} ms`;
    const saving = page.evaluate(
      async (request) => {
        const answer = await window.headroom.save(request);
        return answer.ok ? 'saved' : answer.error.message;
      },
      { ...opened, text: largeScenarioText(name) },
    );
    await new Promise((go) => setTimeout(go, delay));
    await take();
    const outcome = await saving;
    await putBack();
    if (outcome === 'saved') kept = name;
    else expect(outcome).toMatch(/its folder is no longer there|was moved or deleted/);
    expect(JSON.parse(await readFile(path, 'utf8')).name).toBe(kept);
  }
});
