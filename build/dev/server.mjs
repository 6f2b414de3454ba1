import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, DevEnvironment } from 'vite';
import { root } from '../setup/paths.mjs';
import { pages } from '../vite/renderer.mjs';
import { builtParts } from './built-parts.mjs';
import { devFolder } from './folder.mjs';
import { pagesUnderPolicy } from './pages-plugin.mjs';
import { UpdateChannel } from './update-channel.mjs';

/** @typedef {Awaited<ReturnType<typeof serveSources>>} SourceServer */

/**
 * Serves the window's sources to the app, and to nobody else: who asks has to know the key.
 */
export async function serveSources() {
  const channel = new UpdateChannel();
  const vite = await createServer(configWith(channel));
  const key = randomBytes(24).toString('base64url');
  const http = createHttpServer((request, response) => {
    if (request.headers['x-headroom-key'] !== key) response.writeHead(403).end();
    else if (request.url === '/@headroom/updates') void channel.answer(request, response);
    else vite.middlewares(request, response);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (http.address());
  vite.watcher.add(join(root, 'shared'));
  return {
    env: { HEADROOM_DEV_SERVER: `http://127.0.0.1:${port}`, HEADROOM_DEV_KEY: key },
    channel,
    watcher: vite.watcher,
    close: async () => {
      await vite.close();
      http.closeAllConnections();
      http.close();
    },
  };
}

/**
 * @param {UpdateChannel} channel
 * @returns {import('vite').InlineConfig}
 */
function configWith(channel) {
  return {
    ...pages,
    mode: 'development',
    logLevel: 'warn',
    cacheDir: join(devFolder, 'vite'),
    appType: 'mpa',
    plugins: [react(), pagesUnderPolicy(), builtParts()],
    server: {
      middlewareMode: true,
      ws: false,
      // A file that is just being written would be taken for one that has lost its exports.
      watch: { awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 } },
      fs: { allow: [root, realpathSync(join(root, 'node_modules'))] },
    },
    optimizeDeps: { entries: ['*.html', 'engine/*.worker.ts'] },
    environments: {
      client: {
        dev: {
          createEnvironment: (name, config) =>
            new DevEnvironment(name, config, { hot: true, transport: channel }),
        },
      },
    },
  };
}
