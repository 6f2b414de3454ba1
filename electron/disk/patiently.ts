import { setTimeout as wait } from 'node:timers/promises';
import { errnoOf } from './file-error';

/** In milliseconds, a second in all: more than a virus scanner takes for a small file. */
const PAUSES = [10, 20, 40, 80, 150, 300, 400];

/**
 * Does something to a file, again where another program has it open just then. Virus scanners, indexers
 * and drives that synchronise open what was just written, and on Windows an open file can be neither
 * replaced nor removed.
 */
export async function patiently<T>(
  act: () => Promise<T>,
  platform: NodeJS.Platform = process.platform,
): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await act();
    } catch (error) {
      if (!isInUse(errnoOf(error), platform)) throw error;
      await wait(pause);
    }
  }
  return act();
}

/** The same where nothing may come between. It holds the app up, so only while that starts. */
export function patientlySync<T>(act: () => T, platform: NodeJS.Platform = process.platform): T {
  for (const pause of PAUSES) {
    try {
      return act();
    } catch (error) {
      if (!isInUse(errnoOf(error), platform)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  return act();
}

/** Windows has no word of its own for it: it may also be that the user may not. */
function isInUse(code: string, platform: NodeJS.Platform): boolean {
  return code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
}
