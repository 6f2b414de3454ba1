import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORDER_FILE, ORDER_SWITCH } from '#shared/briefing/handout/order';
import { electronLaunch } from '../../../build/setup/launch.mjs';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';
import { jobFor } from '../../support/handouts';
import type { Places } from '../../support/places';
import { appEnvironment } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

let app: ChildProcess | undefined;
test.afterEach(() => {
  app?.kill('SIGKILL');
});

/** Starts the app from a terminal that is closed at once. */
function startUnheard(places: Places, argument: string): Promise<unknown[]> {
  const { executablePath, args } = electronLaunch();
  const started = spawn(executablePath, [...args, root, argument], {
    env: appEnvironment(places),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  app = started;
  const ended = once(started, 'exit');
  for (const stream of [started.stdout, started.stderr]) stream.destroy();
  return ended;
}

const content = (path: string) => readFile(path, 'utf8').catch(() => '');

test('the app outlives the terminal it was started from, whatever it has to say', async ({
  places,
}) => {
  const file = await place(join(places.root, 'Mine.headroom.json'), scenarioText());
  // It says that it cannot read these.
  await place(join(places.userData, 'window.json'), '{');
  const settings = join(places.userData, 'settings.json');
  const ended = startUnheard(places, file);
  await expect.poll(() => content(settings)).toContain('Mine.headroom.json');
  app?.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  const log = await content(join(places.userData, 'logs', 'headroom.log'));
  expect(log).toContain('Could not read settings');
  expect(log).not.toContain('uncaughtException');
});

test('an order for handouts that nobody waits for any more ends', async ({ places }) => {
  const folder = join(places.root, 'order');
  await place(join(folder, ORDER_FILE), JSON.stringify([jobFor('pdf')]));
  expect(await startUnheard(places, `${ORDER_SWITCH}${folder}`)).toEqual([1, null]);
  expect(await readdir(folder)).not.toContain('0.pdf');
});
