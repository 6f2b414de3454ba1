import { nodeBuild } from './common.mjs';

/** What reads scenario files, in plain Node, with what damages them. */
export const fuzz = nodeBuild({
  part: 'fuzz',
  entry: 'build/faults/fuzz.ts',
  fileName: 'fuzz.js',
  format: 'es',
});
