import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { listBundle } from './bundle';
import { contentSecurityPolicy, withNonce } from './csp';
import { HOST, SCHEME } from './origin';

/** What answers a request: text is a page, in which the nonce of this launch is put in its place. */
export interface Served {
  readonly status: number;
  readonly type: string;
  readonly body: BodyInit | null;
}

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
  const bundle = listBundle(folder);
  serveFrom(async ({ method, url }) => {
    const file = (await bundle).get(new URL(url).pathname);
    if (method !== 'GET' || file === undefined) return null;
    const bytes = await readFile(file.path);
    const isPage = file.type.startsWith('text/html');
    return { status: 200, type: file.type, body: isPage ? bytes.toString() : bytes };
  });
}

/**
 * Answers the scheme's requests with what `find` finds, null standing for nothing, each under the
 * policy of the app.
 */
export function serveFrom(find: (request: Request) => Promise<Served | null>): void {
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
  protocol.handle(SCHEME, async (request) => {
    const found = new URL(request.url).host === HOST ? await find(request) : null;
    if (found === null) return new Response('Not found', { status: 404, headers });
    const { status, type, body } = found;
    return new Response(typeof body === 'string' ? withNonce(body, nonce) : body, {
      status,
      headers: { ...headers, 'Content-Type': type },
    });
  });
}
