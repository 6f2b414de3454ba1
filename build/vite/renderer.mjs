import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from '../setup/paths.mjs';
import { constants, outDir, partsList, quiet } from './common.mjs';

/**
 * Stands in index.html where the nonce of the content security policy goes; the main process puts
 * a new nonce there for each launch.
 */
const noncePlaceholder = '__CSP_NONCE__';

/**
 * The window's page.
 * @type {import('vite').InlineConfig}
 */
export const renderer = {
  ...quiet,
  root: join(root, 'renderer'),
  base: '/',
  plugins: [react()],
  // Plotly's dependencies expect Node's name for the global object.
  define: { global: 'globalThis' },
  html: { cspNonce: noncePlaceholder },
  resolve: {
    alias: [
      // Plotly asks for the style of its maps, which no chart here uses.
      {
        find: /^maplibre-gl\/dist\/maplibre-gl\.css$/,
        replacement: join(root, 'build/vite/empty.css'),
      },
    ],
  },
  worker: { format: 'es', rolldownOptions: { output: constants } },
  build: {
    outDir: outDir('renderer'),
    emptyOutDir: true,
    // The oldest Chromium the app runs on.
    target: 'chrome130',
    minify: true,
    license: partsList,
    sourcemap: false,
    reportCompressedSize: false,
    // Everything comes from the disk, and a data: URL would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { output: constants },
  },
};
