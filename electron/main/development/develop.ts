import { app, webContents } from 'electron';
import { serveFrom } from '../protocol/serve';
import { ask, type DevServer, findOn, startedBy } from './dev-server';

/** On it the server says what changed, a line of JSON each, and is told things in turn. */
const UPDATES = '/@headroom/updates';

/** A page asks here to be loaded again, which it may not do itself. */
const RELOAD = '/@headroom/reload';

interface Developed {
  /** The file that is open in the window. */
  openFile(): string | null;
  /** Has the page that is loaded next begin with this file, unless unsaved changes come back. */
  reopen(path: string | null): void;
  /** Done when the disk holds what is unsaved. */
  settle(): Promise<unknown>;
}

/**
 * Shows the sources in place of the built window, where `npm run dev` started this app; says whether
 * it did. What is open stays open: over a reload of the page, and over a new start of the app.
 */
export function develop(env: NodeJS.ProcessEnv, developed: Developed): boolean {
  const server = startedBy(env);
  if (server === null) return false;
  process.setSourceMapsEnabled(true);
  serveFrom(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== RELOAD) return findOn(server, request);
    reload(searchParams.get('page'));
    return { status: 204, type: 'text/plain', body: null };
  });
  developed.reopen(env.HEADROOM_REOPEN ?? null);
  // The first is the main one.
  app.once('browser-window-created', (_event, { webContents: page }) => {
    page.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      const open = developed.openFile();
      if (isMainFrame && !isSameDocument && open !== null) developed.reopen(open);
    });
  });
  void follow(server, developed).finally(() => app.exit());
  return true;
}

function reload(page: string | null): void {
  const contents = webContents.getAllWebContents().find((each) => each.getURL() === page);
  contents?.reload();
}

async function follow(server: DevServer, { settle, openFile }: Developed): Promise<void> {
  await tell(server, 'headroom:came');
  await untilTold(server);
  await settle();
  await tell(server, 'headroom:left', { file: openFile() });
}

/** Done when the server wants this app to end, or has itself ended. */
async function untilTold(server: DevServer): Promise<void> {
  const { body } = await ask(server, UPDATES);
  if (body === null) return;
  let said = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    said += text;
    if (said.includes('headroom:leave')) return;
    said = said.slice(said.lastIndexOf('\n') + 1);
  }
}

async function tell(server: DevServer, event: string, data: object = {}): Promise<void> {
  await ask(server, UPDATES, { method: 'POST', body: JSON.stringify({ event, data }) });
}
