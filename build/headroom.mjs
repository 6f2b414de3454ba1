import { join } from 'node:path';
import { appParts, ensureBuilt } from './builds.mjs';
import { runTool } from './run-tool.mjs';
import { setUp } from './setup/index.mjs';
import { electronLaunch } from './setup/launch.mjs';
import { root } from './setup/paths.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run headroom -- ...`: the command line tool. Only the tool itself writes to stdout. */
const tool = join(root, 'out', 'cli', 'headroom.js');

/** Pages with charts on them are made by the app itself. */
const drawn = process.argv.slice(2).some((argument) => /^--(?:pdf|pptx|html)\b/.test(argument));

await runMain(async () => {
  await setUp(drawn ? 'start' : 'build');
  await ensureBuilt(drawn ? [...appParts, 'cli'] : ['cli'], { say });
  if (drawn) {
    const { executablePath, args } = electronLaunch();
    process.env.HEADROOM_APP ??= JSON.stringify([executablePath, ...args, root]);
  }
  return 0;
});

if (process.exitCode === 0) await runTool(tool);
