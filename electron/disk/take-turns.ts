import { lstat, open, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errnoOf, InTheWayError } from './file-error';
import { patiently } from './patiently';

/** A turn takes a few milliseconds; a mark that is left for so long was left by a crash. */
const LONGEST_MS = 2000;
const PAUSE_MS = 10;
const LONGEST_LOOK_MS = 250;
/** Others may come first, but not for ever. */
const MOST_MS = 20_000;

/**
 * Runs something while no other Headroom does what takes turns by the same mark: a file that is there
 * as long as one of them is at it, be it another user's or on another computer that shares the folder.
 *
 * @throws InTheWayError where no turn comes, what the system says where no mark can be made
 */
export async function takeTurns<T>(
  mark: string,
  act: () => Promise<T>,
  mostMs = MOST_MS,
): Promise<T> {
  await take(mark, performance.now() + mostMs);
  try {
    return await act();
  } finally {
    await patiently(() => unlink(mark)).catch(() => {});
  }
}

async function take(mark: string, deadline: number): Promise<void> {
  let [seen, waited, before] = ['', 0, performance.now()];
  while (!(await isMade(mark))) {
    const now = await numberOf(mark);
    if (now !== seen) waited = 0;
    else if (waited >= LONGEST_MS) await remove(mark);
    if (performance.now() > deadline) throw new InTheWayError(basename(mark));
    seen = now;
    await wait(PAUSE_MS);
    // On a slow drive a look takes far longer than the pause; a computer that slept has not waited.
    const after = performance.now();
    waited += Math.min(after - before, LONGEST_LOOK_MS);
    before = after;
  }
}

async function isMade(mark: string): Promise<boolean> {
  try {
    await (await patiently(() => open(mark, 'wx'))).close();
    return true;
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

async function remove(mark: string): Promise<void> {
  try {
    await patiently(() => unlink(mark));
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw new InTheWayError(basename(mark));
  }
}

/** Tells one mark from the next. */
async function numberOf(mark: string): Promise<string> {
  try {
    const { ino, mtimeNs } = await lstat(mark, { bigint: true });
    return `${ino} ${mtimeNs}`;
  } catch {
    return '';
  }
}
