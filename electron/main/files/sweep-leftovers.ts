import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { UNFINISHED } from './write-atomically';

/** No write takes this long; a younger file may be the work of a colleague on a shared drive. */
const STALE_MS = 10 * 60 * 1000;

/** Removes what writes that a crash cut short left in a folder. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name.endsWith(UNFINISHED))) {
    try {
      const path = join(folder, name);
      if (Date.now() - (await stat(path)).mtimeMs > STALE_MS) await unlink(path);
    } catch {
      // Gone meanwhile, or not ours to remove: it disturbs nothing.
    }
  }
}
