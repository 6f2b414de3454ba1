import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

/** Where a build goes. @param {string} part */
export function outDir(part) {
  return join(root, 'out', part);
}

/** Which packages went into a build, with their licences; build/licences.mjs joins the lists. */
export const partsList = { fileName: 'parts.json' };

/** What every build shares: nothing is read from the environment or from a file of its own. */
export const quiet = /** @type {const} */ ({
  configFile: false,
  envDir: false,
  logLevel: 'warn',
  publicDir: false,
});

/**
 * Constants of modules stay constants. As the `var` that Vite would make of them V8 reads each again
 * wherever it is used, which costs an ensemble a fifth of its time.
 */
export const constants = { topLevelVar: false };

/**
 * A single file for Node or for Electron's main process, with its dependencies inside, so that the
 * app needs no node_modules at run time.
 * @param {{ part: string, entry: string, fileName: string, format: 'es' | 'cjs', external?: string[] }} options
 * @returns {import('vite').InlineConfig}
 */
export function nodeBuild({ part, entry, fileName, format, external = [] }) {
  return {
    ...quiet,
    root,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, entry),
      outDir: outDir(part),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      license: partsList,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external,
        output: { format, entryFileNames: fileName, codeSplitting: false, ...constants },
      },
    },
  };
}
