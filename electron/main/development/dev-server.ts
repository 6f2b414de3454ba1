import { app } from 'electron';
import type { Served } from '../protocol/serve';

/** The server of `npm run dev`, which answers nobody but who knows its key. */
export interface DevServer {
  readonly address: string;
  readonly key: string;
}

/** The server by which this app was started; null where it was not, and always in a packaged app. */
export function startedBy(env: NodeJS.ProcessEnv): DevServer | null {
  const { HEADROOM_DEV_SERVER: address, HEADROOM_DEV_KEY: key } = env;
  if (app.isPackaged || address === undefined || key === undefined) return null;
  return { address, key };
}

export function ask(
  { address, key }: DevServer,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  return fetch(new URL(path, address), { ...init, headers: { 'x-headroom-key': key } });
}

/** What the server has for a request of the window's, which itself reaches no network. */
export async function findOn(server: DevServer, request: Request): Promise<Served> {
  const { pathname, search } = new URL(request.url);
  const { method } = request;
  const sent = method === 'GET' ? null : await request.text();
  const answer = await ask(server, pathname + search, { method, body: sent });
  const type = answer.headers.get('content-type') ?? 'text/plain; charset=utf-8';
  const body = type.startsWith('text/html') ? await answer.text() : answer.body;
  return { status: answer.status, type, body };
}
