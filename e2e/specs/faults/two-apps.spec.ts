import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { ChangedOnDiskDialogPage, SaveDialogPage } from '../../pages/dialogs.page';
import { LibraryPage } from '../../pages/library.page';
import type { Places } from '../../support/places';
import type { LaunchOptions, RunningApp } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

/** As two people have it who share a folder. */
async function launchTwo(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
  places: Places,
  files: readonly string[] = [],
): Promise<readonly [RunningApp, RunningApp]> {
  const env = { HEADROOM_USER_DATA: join(places.root, 'second-user') };
  return [await launch({ files }), await launch({ files, env })];
}

test('two apps with one file open: what one saves shows in the other, conflicts are asked about', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Ours' }));
  const [one, two] = await launchTwo(launch, places, [path]);
  const onDisk = async () => JSON.parse(await readFile(path, 'utf8'));
  await expect(one.workbench.name).toHaveValue('Ours');
  await expect(two.workbench.name).toHaveValue('Ours');

  // What the second has not touched follows the first.
  await one.workbench.setAssumption('Cost growth', '2.5');
  await one.workbench.pressSave();
  await expect(one.workbench.savedState).toContainText('Saved in');
  await expect(two.workbench.assumption('Cost growth')).toHaveValue('2.5×/yr');
  await expect(two.workbench.savedState).toContainText('Saved in');

  // Who saves last is asked about what both changed.
  await two.workbench.setAssumption('Cost growth', '2.2');
  await two.workbench.setAssumption('Capital ceiling', '$1T');
  await one.workbench.setAssumption('Cost growth', '2.8');
  await one.workbench.pressSave();
  await expect(one.workbench.savedState).toContainText('Saved in');
  await expect(two.workbench.savedState).toHaveText('Changed on disk');
  await two.workbench.pressSave();
  const dialog = new ChangedOnDiskDialogPage(two.page);
  await expect(dialog.root.getByRole('region', { name: 'Both changed' })).toContainText(
    'Cost growth',
  );
  expect(await onDisk()).toMatchObject({ assumptions: { costGrowth: { value: 2.8 } } });
  await dialog.choose('Cost growth', 'Theirs');
  await dialog.press('Merge and save');

  // And the first follows the second in turn.
  await expect(one.workbench.assumption('Capital ceiling')).toHaveValue(/^\$1\sT$/);
  await expect(one.workbench.savedState).toContainText('Saved in');
  expect(await onDisk()).toMatchObject({
    assumptions: { costGrowth: { value: 2.8 }, capitalCeiling: { value: 1e12 } },
  });
});

test('two apps on one library: each lists what the other saves and throws away', async ({
  launch,
  places,
}) => {
  const [one, two] = await launchTwo(launch, places);
  await two.workbench.pressLibrary();
  const theirs = new LibraryPage(two.page);
  await expect(two.page.getByText('No scenarios yet')).toBeVisible();
  await one.workbench.setAssumption('Cost growth', '2.5');
  await one.workbench.pressSave();
  await new SaveDialogPage(one.page).saveAs('From the first');
  await expect(theirs.entry('From the first')).toContainText(/AGI by 20\d\d\d+%/);

  await one.workbench.pressLibrary();
  const ours = new LibraryPage(one.page);
  await expect(ours.entry('From the first')).toBeVisible();
  await theirs.act('From the first', 'Move to trash');
  await expect(ours.entries).toHaveCount(0);
  await expect(theirs.entries).toHaveCount(0);
});

test('two apps that save at the same moment: one of them wins, the other is told', async ({
  launch,
  places,
}) => {
  await place(join(places.library, 'a.headroom.json'), scenarioText());
  const apps = await launchTwo(launch, places);
  for (let round = 0; round < 10; round += 1) {
    const opened = await Promise.all(
      apps.map(async ({ page }) => ({ page, file: await openOnly(page) })),
    );
    const saved = await Promise.all(
      opened.map(({ page, file }, app) =>
        saveOver(page, file, scenarioText({ name: `App ${app}, round ${round}` })),
      ),
    );
    expect(saved.toSorted()).toEqual(['changedOnDisk', 'saved']);
    const file = await openOnly(apps[0].page);
    expect(file.name).toBe(`App ${saved.indexOf('saved')}, round ${round}`);
  }
});

/** The one file in the library, as the window gets it. */
async function openOnly(page: Page) {
  return page.evaluate(async () => {
    const { entries } = await window.headroom.listLibrary();
    const open = await window.headroom.openFile(entries[0]?.handle ?? '');
    if (!open.ok) throw new Error(open.error.message);
    const { handle, revision, scenario } = open.value;
    return { handle, revision, name: scenario.name };
  });
}

async function saveOver(
  page: Page,
  { handle, revision }: { readonly handle: string; readonly revision: string },
  text: string,
): Promise<string> {
  return page.evaluate(
    async (request) => {
      const answer = await window.headroom.save(request);
      return answer.ok ? 'saved' : answer.error.code;
    },
    { handle, text, over: { revision } },
  );
}
