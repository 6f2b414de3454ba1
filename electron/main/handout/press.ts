import { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import { PRESS_METHODS, PRESS_PREFIX, type PressApi, type PressProgress } from '#shared/ipc/press';
import { ORIGIN, PRESS_URL } from '../protocol/origin';
import { pagePreferences } from '../security/page-preferences';
import { isOwnPage } from '../security/sender';
import { printPages } from './print-pages';

/** Nobody waits for it any more. */
export class HandoutCancelled extends Error {
  override name = 'HandoutCancelled';
}

/** It could not be made; the message is a sentence for the user. */
export class HandoutFailed extends Error {
  override name = 'HandoutFailed';
}

interface Watch {
  readonly onProgress: (progress: PressProgress) => void;
  readonly signal: AbortSignal;
}

const MOST_BYTES = 512 * 1024 * 1024;

const ARGUMENTS = {
  job: z.tuple([]),
  progress: z.tuple([
    z.strictObject({ share: z.number().min(0).max(1), doing: z.string().max(200) }),
  ]),
  laidOut: z.tuple([]),
  done: z.tuple([z.instanceof(Uint8Array).refine(({ length }) => length <= MOST_BYTES)]),
  failed: z.tuple([z.string().max(2000)]),
} as const satisfies { [M in keyof PressApi]: z.ZodType<Parameters<PressApi[M]>> };

/**
 * Makes a handout in a window of its own that nobody sees, with the window's engine and none of its
 * powers; ending it ends the work, whatever it is at.
 *
 * @throws HandoutCancelled when the signal says so, HandoutFailed when it cannot be made
 */
export function pressHandout(preload: string, job: HandoutJob, watch: Watch): Promise<Buffer> {
  const { signal, onProgress } = watch;
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 720,
    webPreferences: { ...pagePreferences(preload), backgroundThrottling: false },
  });
  const { webContents } = window;
  return new Promise<Buffer>((resolve, reject) => {
    const fail = (why: string) => reject(new HandoutFailed(why));
    signal.addEventListener('abort', () => reject(new HandoutCancelled()));
    webContents.on('render-process-gone', () => fail('The window that makes it stopped working.'));
    webContents.on('did-fail-load', () => fail('The page that makes it could not be loaded.'));
    window.on('closed', () => fail('The window that makes it was closed.'));
    const api: PressApi = {
      job: async () => job,
      progress: async (progress) => onProgress(progress),
      laidOut: async () => {
        onProgress({ share: 0.95, doing: 'Printing the pages' });
        printPages(webContents, job.notes).then(resolve, () =>
          fail('The pages cannot be printed.'),
        );
      },
      done: async (bytes) => resolve(Buffer.from(bytes)),
      failed: async (message) => fail(message),
    };
    for (const method of PRESS_METHODS) listen(webContents, api, method);
    if (signal.aborted) reject(new HandoutCancelled());
    else void window.loadURL(PRESS_URL).catch(() => fail('The page that makes it did not load.'));
  }).finally(() => {
    if (!window.isDestroyed()) window.destroy();
  });
}

function listen<M extends keyof PressApi>(
  contents: Electron.WebContents,
  api: PressApi,
  method: M,
): void {
  const schema = ARGUMENTS[method] as unknown as z.ZodType<Parameters<PressApi[M]>>;
  const call = api[method] as (...args: Parameters<PressApi[M]>) => Promise<unknown>;
  contents.ipc.handle(PRESS_PREFIX + method, async (event, ...given: unknown[]) => {
    if (!isOwnPage(event, contents, ORIGIN)) throw new Error('Unknown caller.');
    return call(...schema.parse(given));
  });
}
