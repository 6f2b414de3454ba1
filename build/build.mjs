import { appParts, ensureBuilt } from './builds.mjs';
import { setUp } from './setup/index.mjs';
import { runMain } from './setup/say.mjs';

/** `npm run build`: the app and the command line tool, whether stale or not. */
await runMain(async () => {
  await setUp('build');
  await ensureBuilt([...appParts, 'cli'], { say: console.log, force: true });
  return 0;
});
