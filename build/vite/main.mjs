import { nodeBuild } from './common.mjs';

/** Electron's main process. */
export const main = nodeBuild({
  part: 'main',
  entry: 'electron/main/index.ts',
  fileName: 'index.js',
  format: 'es',
  external: ['electron'],
});
