import { join } from 'node:path';
import { devFolder } from './dev/folder.mjs';
import { runTool } from './run-tool.mjs';
import { setUp } from './setup/index.mjs';
import { runMain } from './setup/say.mjs';

/**
 * `npm run dev:headroom -- ...`: the command line tool made of its sources as they are, with source maps,
 * so that a debugger and stack traces show them. `npm run headroom` is the quicker one to work with.
 */
const outDir = join(devFolder, 'cli');

await runMain(async () => {
  await setUp('build');
  const { build } = await import('vite');
  const { cli } = await import('./vite/cli.mjs');
  await build({ ...cli, build: { ...cli.build, outDir, sourcemap: true, license: false } });
  return 0;
});

if (process.exitCode === 0) {
  process.setSourceMapsEnabled(true);
  await runTool(join(outDir, 'headroom.js'));
}
