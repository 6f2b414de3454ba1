import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from '../setup/paths.mjs';
import { outDir, partsList, quiet } from './common.mjs';

/**
 * Stands in index.html where the nonce of the content security policy goes; the main process puts
 * a new nonce there for each launch.
 */
const noncePlaceholder = '__CSP_NONCE__';

/** What the first chart is made of, each of which would else be asked for by the one before. */
const firstChart = ['charts/CeilingsChart.tsx', 'charts/PlotlyChart.tsx', 'charts/plotly.ts'];

/**
 * Has the page fetch and compile the first chart while the rest of it still starts.
 * @type {import('vite').Plugin}
 */
const preloadFirstChart = {
  name: 'headroom:preload-first-chart',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' &&
        file.moduleIds.some((id) => firstChart.some((part) => id.endsWith(`/renderer/${part}`)))
          ? [
              {
                tag: 'link',
                attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file.fileName}` },
                injectTo: 'head',
              },
            ]
          : [],
      ),
  },
};

/**
 * The window's page.
 * @type {import('vite').InlineConfig}
 */
export const renderer = {
  ...quiet,
  root: join(root, 'renderer'),
  base: '/',
  plugins: [react(), preloadFirstChart],
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
  worker: { format: 'es' },
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
  },
};
