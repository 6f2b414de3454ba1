import { readdir, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UNFINISHED, unfinishedIn } from './unfinished';

/** No write takes this long; a younger file may be the work of a colleague on a shared drive. */
const STALE_MS = 10 * 60 * 1000;

/** Removes what writes that a crash cut short left in a folder. */
export async function sweepLeftovers(folder: string, stale = STALE_MS): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(UNFINISHED));
  if (names.length === 0) return;
  try {
    const now = await timeOn(folder);
    for (const name of names) await removeOld(join(folder, name), now - stale);
  } catch {
    // Not ours to write in: nor is anything there ours to remove.
  }
}

async function removeOld(path: string, before: number): Promise<void> {
  try {
    if ((await changed(path)) < before) await unlink(path);
  } catch {
    // Gone meanwhile, or not ours to remove: it disturbs nothing.
  }
}

/** What time it is where the folder lies: another machine's clock may be far from this one's. */
async function timeOn(folder: string): Promise<number> {
  const probe = unfinishedIn(folder);
  await writeFile(probe, '', { flag: 'wx' });
  try {
    return await changed(probe);
  } finally {
    await unlink(probe);
  }
}

/** When a file was last touched in any way: what is put back from the trash has the time it had. */
async function changed(path: string): Promise<number> {
  return (await stat(path)).ctimeMs;
}
