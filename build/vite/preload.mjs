import { nodeBuild } from './common.mjs';

/** The preload script: a sandbox loads one CommonJS file and gives it `electron` alone. */
export const preload = nodeBuild({
  part: 'preload',
  entry: 'electron/preload/index.ts',
  fileName: 'index.cjs',
  format: 'cjs',
  external: ['electron'],
});
