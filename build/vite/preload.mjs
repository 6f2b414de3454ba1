import { nodeBuild } from './common.mjs';

/** The preload scripts: a sandbox loads one CommonJS file and gives it `electron` alone. */
export const preload = [
  preloadOf('index', true),
  // That of the window that makes handouts.
  preloadOf('press', false),
];

/**
 * @param {string} name
 * @param {boolean} first whether what an earlier build left is cleared away
 */
function preloadOf(name, first) {
  const config = nodeBuild({
    part: 'preload',
    entry: `electron/preload/${name}.ts`,
    fileName: `${name}.cjs`,
    format: 'cjs',
    external: ['electron'],
  });
  return { ...config, build: { ...config.build, emptyOutDir: first } };
}
