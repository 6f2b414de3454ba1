import { nodeBuild } from './common.mjs';

/** What writes files in the app, in plain Node, to be killed amid it. */
export const faults = nodeBuild({
  part: 'faults',
  entry: 'build/faults/saver.ts',
  fileName: 'saver.js',
  format: 'es',
});
