import { randomUUID } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes a file with all of its bytes, or none: they are written beside it under a passing name first.
 *
 * @param replace whether a file that is there gives way; else it rejects with the code EEXIST
 */
export async function createFile(path: string, bytes: Uint8Array, replace = false): Promise<void> {
  const passing = passingName(path);
  const handle = await open(passing, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await unlink(passing).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
  await putInPlace(passing, path, replace);
}

/**
 * A name beside `path` for what is still being written. It is random, because on a shared disk the
 * processes of several machines or containers can have the same number.
 */
export function passingName(path: string): string {
  return join(dirname(path), `.headroom-${randomUUID()}.tmp`);
}

/** Gives a finished file its name; a link, unlike a renaming, never replaces what is there. */
export async function putInPlace(from: string, to: string, replace: boolean): Promise<void> {
  try {
    if (replace) return await rename(from, to);
    await link(from, to);
  } finally {
    await unlink(from).catch(() => {});
  }
}
