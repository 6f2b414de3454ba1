import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './builds.mjs';
import { setUp } from './setup/index.mjs';
import { root } from './setup/paths.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run headroom -- ...`: the command line tool. Only the tool itself writes to stdout. */
const tool = join(root, 'out', 'cli', 'headroom.js');

await runMain(async () => {
  await setUp('build');
  await ensureBuilt(['cli'], { say });
  return 0;
});

if (process.exitCode === 0) {
  // npm runs scripts in the checkout; files are named from where the user is.
  if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
  process.argv[1] = tool;
  await import(pathToFileURL(tool).href);
}
