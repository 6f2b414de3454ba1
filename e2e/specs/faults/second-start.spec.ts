import { execFile } from 'node:child_process';
import { readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { requireValue } from '#shared/base/assert';
import { electronLaunch } from '../../../build/setup/launch.mjs';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';
import { UnsavedDialogPage } from '../../pages/dialogs.page';
import { WorkbenchPage } from '../../pages/workbench.page';
import { FOR_A_CONNECTION } from '../../support/patience';
import type { Places } from '../../support/places';
import { appEnvironment, type RunningApp } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

// The app that was started again is nobody's child; its lock says which process it is.
test.afterEach(async ({ places }) => {
  const lock = await readlink(join(places.userData, 'SingletonLock')).catch(() => '');
  const pid = Number(lock.split('-').at(-1));
  if (pid > 0) process.kill(pid, 'SIGKILL');
});

// biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
test.skip(process.platform === 'win32', 'The lock that names the process is a link elsewhere.');

// A door for the test, which the app that is started again has as well.
const DOOR = { files: ['--remote-debugging-port=0'] };

test('a file that is opened while the app still ends is opened by the next', async ({
  launch,
  places,
}) => {
  const file = await place(join(places.root, 'b.headroom.json'), scenarioText({ name: 'Late' }));
  const app = await launch(DOOR);
  await rm(doorOf(places));
  await app.workbench.setAssumption('Cost growth', '2.5');
  await expect.poll(() => app.title()).toContain('•');
  await holdUpTheEnd(app);
  await app.pressClose();
  await new UnsavedDialogPage(app.page).press("Don't save").catch(() => {});
  await expect.poll(() => logOf(places)).toContain('Headroom ends');

  await startWith(file, places);
  await app.ended();
  await opensInNext('Late', places);
});

test('a file that is opened when the window is closed and the app still there is opened by the next', async ({
  launch,
  places,
}) => {
  const file = await place(join(places.root, 'b.headroom.json'), scenarioText({ name: 'Late' }));
  const app = await launch(DOOR);
  await rm(doorOf(places));
  await expect(app.workbench.name).toBeVisible();
  // As the one that makes a handout, it keeps the app there.
  await app.electron.evaluate(({ BrowserWindow }) => {
    Object.assign(globalThis, { unseen: new BrowserWindow({ show: false }) });
  });
  const closed = app.page.waitForEvent('close');
  await app.pressClose();
  await closed;
  await startWith(file, places);
  await expect.poll(() => logOf(places)).toContain('starts again');

  const unseen = () => (globalThis as unknown as { unseen: { destroy(): void } }).unseen.destroy();
  await Promise.all([app.electron.evaluate(unseen).catch(() => {}), app.ended()]);
  await opensInNext('Late', places);
});

function doorOf({ userData }: Places): string {
  return join(userData, 'DevToolsActivePort');
}

async function startWith(file: string, places: Places): Promise<void> {
  const { executablePath, args } = electronLaunch();
  const env = appEnvironment(places);
  await promisify(execFile)(executablePath, [...args, root, file], { env });
}

async function opensInNext(name: string, places: Places): Promise<void> {
  const address = async () => {
    const [port] = (await readFile(doorOf(places), 'utf8').catch(() => '')).split('\n');
    return `http://127.0.0.1:${port}`;
  };
  const pages = async () => (await fetch(`${await address()}/json/list`)).text();
  await expect.poll(() => pages().catch(() => '')).toContain('app://');
  // See RunningApp: a connection to an Electron just started now and then fails on a busy machine.
  const connect = async () =>
    chromium.connectOverCDP(await address(), { timeout: FOR_A_CONNECTION });
  const browser = await connect().catch(connect);
  const page = requireValue(browser.contexts()[0]?.pages()[0], 'window');
  await expect(new WorkbenchPage(page).name).toHaveValue(name);
  // What was discarded before stays away.
  await expect(page.getByText('Brought back')).toBeHidden();
  await browser.close();
}

/** As a slow disk does: what is written last is not written before another start has come. */
async function holdUpTheEnd({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(({ app }) => {
    const disk = process.getBuiltinModule('node:fs/promises');
    const { unlink } = disk;
    const asked = new Promise((resolve) => app.once('second-instance', resolve));
    disk.unlink = async (path) => {
      if (String(path).endsWith('draft.json')) await asked;
      await unlink(path);
    };
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
}

function logOf({ userData }: Places): Promise<string> {
  return readFile(join(userData, 'logs', 'headroom.log'), 'utf8');
}
