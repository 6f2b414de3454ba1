import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { electronLaunch } from '../../../build/setup/launch.mjs';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';
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
  await expect.poll(() => said, { timeout: 20_000 }).toContain('cannot start');
  app.kill('SIGKILL');
  await ended;
  return said;
}

test('where its own folder cannot be written it says so, not that it is open already', async ({
  places,
}) => {
  const file = await place(join(places.root, 'file'), '');
  const folder = join(file, 'within');
  const said = await refusal(places, { HEADROOM_USER_DATA: folder });
  expect(said).toContain(`${folder}, and cannot write there`);
  expect(said).not.toContain('open already');
});
