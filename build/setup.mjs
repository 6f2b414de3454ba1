import { setUp } from './setup/index.mjs';
import { electronLaunch } from './setup/launch.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run setup`: everything that starting and testing need, without doing either. */
await runMain(async () => {
  await setUp('test');
  say(`Set-up: ready; Electron is in ${electronLaunch().folder}`);
  return 0;
});
