import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { type BundledFile, listBundle } from './bundle';
import { contentSecurityPolicy, withNonce } from './csp';
import { HOST, SCHEME } from './origin';

/** Has to run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built window, and nothing but it, under the app's own scheme. */
export function serveBundle(folder: string): void {
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
  const bundle = listBundle(folder);
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const file = (await bundle).get(url.pathname);
    if (url.host !== HOST || request.method !== 'GET' || file === undefined) {
      return new Response('Not found', { status: 404, headers });
    }
    const body = await bodyOf(file, nonce);
    return new Response(body, { headers: { ...headers, 'Content-Type': file.type } });
  });
}

async function bodyOf({ path, type }: BundledFile, nonce: string) {
  const bytes = await readFile(path);
  return type.startsWith('text/html') ? withNonce(bytes.toString(), nonce) : bytes;
}
