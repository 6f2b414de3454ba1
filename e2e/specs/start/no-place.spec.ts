import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { electronLaunch } from '../../../build/setup/launch.mjs';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';
import { SaveDialogPage } from '../../pages/dialogs.page';
import type { Places } from '../../support/places';
import { appEnvironment } from '../../support/running-app';
import { place } from '../../support/scenario-file';

/** Starts the app, which cannot; what it says before it shows the same in a dialog. */
async function refusal(places: Places, env: Readonly<Record<string, string>>): Promise<string> {
  const { executablePath, args } = electronLaunch();
  const app = spawn(executablePath, [...args, root], {
    env: { ...appEnvironment(places), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(app, 'close');
  let said = '';
  app.stderr.on('data', (data) => {
    said += data;
  });
  await expect.poll(() => said).toContain('cannot start');
  app.kill('SIGKILL');
  await ended;
  return said;
}

// biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
test.skip(process.platform !== 'linux', 'Elsewhere the system sets these folders by other means.');

test('where its own folder cannot be written it says so, not that it is open already', async ({
  places,
}) => {
  const file = await place(join(places.root, 'file'), '');
  const folder = join(file, 'within');
  const said = await refusal(places, { HEADROOM_USER_DATA: folder });
  expect(said).toContain(`${folder}, and cannot write there`);
  expect(said).not.toContain('open already');
});

test('where settings are set to be on a drive that is away, it names the folder', async ({
  places,
}) => {
  const file = await place(join(places.root, 'file'), '');
  const away = join(file, 'away');
  const said = await refusal(places, { HEADROOM_USER_DATA: '', XDG_CONFIG_HOME: away });
  expect(said).toContain(join(away, 'Headroom'));
});

test('where the documents folder is away it starts, and keeps scenarios in the home folder', async ({
  launch,
  places,
}) => {
  const file = await place(join(places.root, 'file'), '');
  const away = `XDG_DOCUMENTS_DIR="${join(file, 'away')}"\n`;
  await place(join(places.root, 'config', 'user-dirs.dirs'), away);
  const { page, workbench } = await launch({
    env: { HEADROOM_DOCUMENTS: '', HOME: places.root },
  });
  await workbench.setAssumption('Cost growth', '2.5');
  await workbench.pressSave();
  await new SaveDialogPage(page).saveAs('Mine');
  await expect(workbench.savedState).toContainText('Saved in');
  expect(await readdir(join(places.root, 'Documents', 'Headroom'))).toEqual(['Mine.headroom.json']);
});
