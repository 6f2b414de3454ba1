import { appParts, ensureBuilt } from './builds.mjs';
import { openApp } from './open-app.mjs';
import { setUp } from './setup/index.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm start [-- FILE]`: sets up, builds what is stale, opens the app; ends as the app ends. */
await runMain(async () => {
  await setUp('start');
  await ensureBuilt(appParts, { say });
  return openApp(process.argv.slice(2));
});
