import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { app, session } from 'electron';
import { messageOf } from '#shared/base/error-message';
import {
  handoutOrder,
  ORDER_FILE,
  ORDER_SWITCH,
  type OrderReport,
  orderedFile,
} from '#shared/briefing/handout/order';
import { writeAtomically } from '../../disk/write-atomically';
import { serveBundle } from '../protocol/serve';
import { blockNetwork } from '../security/network';
import { denyPermissions } from '../security/permissions';
import type { Environment } from '../start/environment';
import { pressHandout } from './press';

/** The folder of an order on the command line, as an absolute path; null where there is none. */
export function orderFolder(argv: readonly string[]): string | null {
  const folder = argv.find((argument) => argument.startsWith(ORDER_SWITCH));
  const path = folder?.slice(ORDER_SWITCH.length) ?? '';
  return isAbsolute(path) ? path : null;
}

/**
 * Makes the handouts the command line tool asked for, without a window that anybody sees, and ends.
 * Nothing is read or written outside the order's folder.
 */
export async function fillOrder(folder: string, environment: Environment): Promise<void> {
  // Beside a running app it keeps out of that one's profile.
  app.setPath('userData', join(folder, 'profile'));
  // Who ordered is gone, and would collect nothing.
  process.stdout.on('error', () => app.exit(1));
  // Between two handouts there is no window.
  app.on('window-all-closed', () => {});
  await app.whenReady();
  blockNetwork(session.defaultSession);
  denyPermissions(session.defaultSession);
  serveBundle(environment.rendererFolder);
  try {
    const order = handoutOrder.parse(JSON.parse(await readFile(join(folder, ORDER_FILE), 'utf8')));
    for (const [i, job] of order.entries()) {
      const made = await pressHandout(environment.pressPreloadFile, job, {
        onProgress: ({ share }) => report({ kind: 'progress', share: (i + share) / order.length }),
        signal: new AbortController().signal,
      });
      await writeAtomically(join(folder, orderedFile(i, job)), made, { replace: false });
    }
    app.exit(0);
  } catch (error) {
    report({ kind: 'failed', message: messageOf(error) });
    app.exit(1);
  }
}

function report(said: OrderReport): void {
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
