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
 * What the window starts with, in one file: the main process hands out each, and a start spends more on
 * their number than on their size. What the other page adds of its own stays out of it.
 * @type {import('vite').Rolldown.CodeSplittingOptions}
 */
const start = {
  groups: [
    {
      name: 'start',
      tags: ['$initial'],
      test: (id) => !/\/renderer\/(handout\/|main\.tsx$|\w+\.html)/.test(id),
    },
  ],
};

/**
 * Has the window's face fetched with the page: asked for by the first words that are laid out, it would
 * come after they were, and have them laid out again.
 * @type {import('vite').Plugin}
 */
const preloadFace = {
  name: 'headroom:preload-face',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle = {} }) =>
      Object.keys(path === '/index.html' ? bundle : {})
        .filter((file) => /inter-latin-wght-normal-.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
            href: `/${file}`,
          },
          injectTo: 'head',
        })),
  },
};

/**
 * The pages: the window's, and that of the window that makes handouts.
 * @type {import('vite').InlineConfig}
 */
export const pages = {
  ...quiet,
  root: join(root, 'renderer'),
  base: '/',
  plugins: [react(), preloadFace],
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
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      output: { ...constants, codeSplitting: start },
      input: [join(root, 'renderer/index.html'), join(root, 'renderer/press.html')],
    },
  },
};

/**
 * The script and styles of the web page that a briefing leaves the app as: one file each, since they
 * are put into that page whole.
 * @type {import('vite').InlineConfig}
 */
export const viewer = {
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
