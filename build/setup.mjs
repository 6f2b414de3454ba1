import { setUp } from './setup/index.mjs';
import { electronLaunch } from './setup/launch.mjs';
import { runMain, say } from './setup/say.mjs';

/**
 * `npm run setup`: everything that starting and testing need, without doing either. Where a stand-in for
 * Electron is used, it tries for the official one again.
 */
await runMain(async () => {
  await setUp('test', { again: true });
  say(`Set-up: ready; Electron is in ${electronLaunch().folder}`);
  return 0;
});
