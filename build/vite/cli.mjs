import { nodeBuild } from './common.mjs';

/** The command line tool, which runs in plain Node. */
export const cli = nodeBuild({
  part: 'cli',
  entry: 'electron/cli/headroom.ts',
  fileName: 'headroom.js',
  format: 'es',
});
