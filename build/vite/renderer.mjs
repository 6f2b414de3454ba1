import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from '../setup/paths.mjs';
import { constants, outDir, partsList, quiet } from './common.mjs';

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
 * The pages: the window's, and that of the window that makes handouts.
 * @type {import('vite').InlineConfig}
 */
const pages = {
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
    rolldownOptions: {
      output: constants,
      input: [join(root, 'renderer/index.html'), join(root, 'renderer/press.html')],
    },
  },
};

/**
 * The script and styles of the web page that a briefing leaves the app as: one file each, since they
 * are put into that page whole.
 * @type {import('vite').InlineConfig}
 */
const viewer = {
  ...pages,
  define: { ...pages.define, 'process.env.NODE_ENV': '"production"' },
  build: {
    ...pages.build,
    outDir: join(outDir('renderer'), 'viewer'),
    // What browsers of some years ago run.
    target: 'es2022',
    cssCodeSplit: false,
    rolldownOptions: { output: constants },
    lib: {
      entry: join(root, 'renderer/handout/viewer-entry.tsx'),
      formats: ['iife'],
      name: 'HeadroomBriefing',
      fileName: () => 'viewer.js',
      cssFileName: 'viewer',
    },
  },
};

export const renderer = [pages, viewer];
