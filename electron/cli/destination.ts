import { chmod, lstat, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf } from '../disk/file-error';
import { patiently } from '../disk/patiently';
import { renameToNew } from '../disk/rename-to-new';
import { unfinishedIn } from '../disk/unfinished';
import { whereLinksLead } from '../disk/where-links-lead';

/** Where a file is to come to lie. */
export interface Destination {
  /** Where the links of its name lead. */
  readonly target: string;
  readonly replace: boolean;
  /** Permissions of the file whose place it takes; null where there is none. */
  readonly permissions: number | null;
}

/**
 * Where a file may come to lie under a name.
 *
 * @param replace whether a file that is there gives way; what is write-protected never does
 * @throws what the system says where it may not: with the code EEXIST where there is one
 */
export async function findDestination(path: string, replace: boolean): Promise<Destination> {
  if (!replace) {
    if ((await lstat(path).catch(unlessMissing)) !== null) throw refused('EEXIST');
    return { target: path, replace, permissions: null };
  }
  const target = await whereLinksLead(path);
  const stats = await stat(target).catch(unlessMissing);
  if (stats === null) return { target, replace, permissions: null };
  if (stats.isDirectory()) throw refused('EISDIR');
  if (!stats.isFile()) throw refused('ENODEV');
  // Who administers the system could write it all the same; that it is protected was somebody's wish.
  if ((stats.mode & 0o222) === 0) throw refused('EACCES');
  return { target, replace, permissions: stats.mode & 0o777 };
}

/**
 * Sees that a file can be made under a name, better before long work than after it.
 *
 * @throws what the system says where it cannot
 */
export async function tryDestination(path: string, replace: boolean): Promise<void> {
  const passing = passingName(await findDestination(path, replace));
  await (await open(passing, 'wx')).close();
  await unlink(passing);
}

/**
 * A name beside a file for what is still being written. It is random, because on a shared disk the
 * processes of several machines or containers can have the same number.
 */
export function passingName({ target }: Destination): string {
  return unfinishedIn(dirname(target));
}

/** Gives a finished file its name, or removes it. */
export async function putInPlace(passing: string, destination: Destination): Promise<void> {
  const { target, replace, permissions } = destination;
  try {
    await flush(passing);
    if (permissions !== null) await chmod(passing, permissions);
    if (replace) await patiently(() => rename(passing, target));
    else await renameToNew(passing, target);
  } finally {
    await unlink(passing).catch(() => {});
  }
}

/** To the disk, so that no name ever stands for a file that a power cut emptied. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

function unlessMissing(error: unknown): null {
  if (errnoOf(error) === 'ENOENT') return null;
  throw error;
}

function refused(code: string): Error {
  return Object.assign(new Error(code), { code });
}
