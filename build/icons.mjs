import { appParts, ensureBuilt } from './builds.mjs';
import { runPlaywright } from './playwright.mjs';
import { setUp } from './setup/index.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run icons`: draws every icon anew from build/icons/icon.svg. */
await runMain(async () => {
  await setUp('test');
  await ensureBuilt(appParts, { say });
  const { code } = await runPlaywright(['--project=icons']);
  return code;
});
