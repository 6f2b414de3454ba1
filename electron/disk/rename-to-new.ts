import { link, lstat, rename, unlink } from 'node:fs/promises';
import { errnoOf } from './file-error';
import { patiently } from './patiently';

/** A second name, unlike a rename, fails when the name is taken, also by someone else just now. */
export async function renameToNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw error;
    // A file system without second names (FAT, some network drives): look, then rename.
    if (await exists(to)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    return patiently(() => rename(from, to));
  }
  await patiently(() => unlink(from));
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
