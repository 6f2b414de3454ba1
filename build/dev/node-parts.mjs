import { relative, sep } from 'node:path';
import { build } from 'vite';
import { root } from '../setup/paths.mjs';
import { main } from '../vite/main.mjs';
import { preload } from '../vite/preload.mjs';
import { devOutDir } from './folder.mjs';

/** The app's main process and preloads, built with source maps and for the loop alone. */
export class NodeParts {
  #code = '';
  /** @type {ReadonlySet<string>} */
  #modules = new Set();

  /**
   * Builds them as the sources are now.
   * @returns {Promise<boolean>} whether anything that runs is another than before
   */
  async build() {
    const chunks = [
      ...(await chunksOf(forDevelopment(main, 'main'))),
      ...(await chunksOf(forDevelopment(preload[0], 'preload'))),
      ...(await chunksOf(forDevelopment(preload[1], 'preload'))),
    ];
    const code = chunks.map((chunk) => chunk.code).join('\n');
    const changed = code !== this.#code;
    this.#code = code;
    this.#modules = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.map(inCheckout)));
    return changed;
  }

  /** Whether a source is part of them. @param {string} file as from `inCheckout` */
  use(file) {
    return this.#modules.has(file);
  }
}

/** The path of a source as people write it. @param {string} file */
export function inCheckout(file) {
  return relative(root, file).split(sep).join('/');
}

/**
 * @param {import('vite').InlineConfig | undefined} config
 * @param {string} part
 * @returns {import('vite').InlineConfig}
 */
export function forDevelopment(config, part) {
  return {
    ...config,
    define: { __DEVELOPMENT__: 'true' },
    build: { ...config?.build, outDir: devOutDir(part), sourcemap: true, license: false },
  };
}

/** @param {import('vite').InlineConfig} config */
async function chunksOf(config) {
  const built = await build(config);
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.filter((output) => output.type === 'chunk');
}
