import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { electronLaunch } from '../../../build/setup/launch.mjs';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';
import { UnsavedDialogPage } from '../../pages/dialogs.page';
import { appEnvironment } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

test('a file on the command line opens', async ({ launch, places }) => {
  const file = await place(join(places.root, 'a folder', 'plan.headroom.json'), scenarioText());
  const app = await launch({ files: [file] });
  await expect(app.workbench.name).toHaveValue('From elsewhere');
  await expect.poll(() => app.title()).toBe('From elsewhere – Headroom');
});

test('a second start hands its file to the first and ends', async ({ launch, places }) => {
  const app = await launch();
  const file = await place(
    join(places.root, 'second.headroom.json'),
    scenarioText({ name: 'Second' }),
  );
  const { executablePath, args } = electronLaunch();
  await promisify(execFile)(executablePath, [...args, root, file], {
    env: appEnvironment(places),
  });
  await expect(app.workbench.name).toHaveValue('Second');
  const windows = await app.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
});

test('a file that arrives does not push unsaved changes aside', async ({ app, places }) => {
  const file = await place(
    join(places.root, 'arrives.headroom.json'),
    scenarioText({ name: 'Arrives' }),
  );
  await app.workbench.setAssumption('Cost growth', '2.5');
  await expect.poll(() => app.title()).toContain('•');
  await app.openFile(file);
  const dialog = new UnsavedDialogPage(app.page);
  await dialog.press('Cancel');
  await expect(app.workbench.name).toHaveValue('Untitled scenario');
  await expect(app.workbench.assumption('Cost growth')).toHaveValue(/2\.5/);
});

test('recent files are remembered across a restart, in the menu, without those that are gone', async ({
  launch,
  places,
}) => {
  const file = await place(
    join(places.root, 'team', 'kept.headroom.json'),
    scenarioText({ name: 'Kept' }),
  );
  const gone = await place(
    join(places.root, 'team', 'gone.headroom.json'),
    scenarioText({ name: 'Gone' }),
  );
  for (const path of [gone, file]) {
    const app = await launch({ files: [path] });
    await expect(app.workbench.name).not.toHaveValue('Untitled scenario');
    await app.pressCloseAndWait();
  }
  await rm(gone);

  const app = await launch();
  await expect(app.workbench.name).toBeVisible();
  const recent = await app.page.evaluate(() => window.headroom.listRecent());
  expect(recent.map(({ fileName, folder }) => `${folder} ${fileName}`)).toEqual([
    expect.stringMatching(/\/team kept\.headroom\.json$/),
  ]);
  await expect
    .poll(() =>
      app.electron.evaluate(({ Menu }) => {
        const list = Menu.getApplicationMenu()?.items.find(
          ({ role }) => role?.toLowerCase() === 'filemenu',
        );
        const menu = list?.submenu?.items.find(({ label }) => label === 'Recent Files');
        const item = menu?.submenu?.items.find(({ label }) => label.startsWith('kept'));
        item?.click();
        return item !== undefined;
      }),
    )
    .toBe(true);
  await expect(app.workbench.name).toHaveValue('Kept');
});
