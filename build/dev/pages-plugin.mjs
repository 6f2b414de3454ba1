import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

const inlinePath = '/@headroom/inline/';

/**
 * Has Vite's pages work under the app's content policy as it is: an inline script becomes a file, and
 * the client gets its updates without a web socket.
 * @returns {import('vite').Plugin}
 */
export function pagesUnderPolicy() {
  /** @type {Map<string, string>} */
  const scripts = new Map();
  return {
    name: 'headroom:pages-under-policy',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(/<script type="module"[^>]*>([^<]+)<\/script>/g, (_tag, script) => {
          const name = `${createHash('sha256').update(script).digest('hex').slice(0, 16)}.js`;
          scripts.set(name, script);
          return `<script type="module" src="${inlinePath}${name}"></script>`;
        }),
    },
    resolveId: (id) => (id.startsWith(inlinePath) ? id : null),
    load: (id) => (id.startsWith(inlinePath) ? scripts.get(id.slice(inlinePath.length)) : null),
    transform: (code, id) =>
      id.endsWith('/vite/dist/client/client.mjs')
        ? {
            code: `import { reloadPage, UpdateStream as WebSocket } from '/@fs/${stream}';\n${code.replaceAll('location.reload()', 'reloadPage()')}`,
            map: null,
          }
        : null,
  };
}

const stream = join(root, 'build', 'dev', 'update-stream.mjs')
  .replaceAll('\\', '/')
  .replace(/^\//, '');
