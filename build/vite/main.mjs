import { nodeBuild } from './common.mjs';

/** Electron's main process. */
export const main = {
  ...nodeBuild({
    part: 'main',
    entry: 'electron/main/index.ts',
    fileName: 'index.js',
    format: 'es',
    external: ['electron'],
  }),
  // The loop of npm run dev says otherwise of its own build: what it takes is left out of this one.
  define: { __DEVELOPMENT__: 'false' },
};
