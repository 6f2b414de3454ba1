import { appParts, ensureBuilt } from './builds.mjs';
import { runPlaywright } from './playwright.mjs';
import { setUp } from './setup/index.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run screenshots`: takes the pictures that e2e/screenshots describes. */
await runMain(async () => {
  await setUp('test');
  await ensureBuilt(appParts, { say });
  const { code } = await runPlaywright(['--project=screenshots', ...process.argv.slice(2)]);
  return code;
});
