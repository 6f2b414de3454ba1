import { randomUUID } from 'node:crypto';
import { link, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errnoOf } from '../main/files/file-error';
import { writeAtomically } from '../main/files/write-atomically';

/** Makes a file with all of its bytes, or none; rejects with the code EEXIST where there is one. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  await writeAtomically(path, Buffer.from(bytes), { replace: false });
}

/**
 * Makes a file with all of its bytes, or none, in the place of one that is there. What a link leads to
 * is replaced, not the link; permissions stay, and what is write-protected too.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await writeAtomically(await replaceable(path), Buffer.from(bytes), { replace: true });
}

/** Where the file comes to lie that takes a place; rejects where one is that must not be replaced. */
async function replaceable(path: string): Promise<string> {
  const target = await whereLinksLead(path);
  const stats = await stat(target).catch(unlessMissing);
  if (stats === null) return target;
  if (stats.isDirectory()) throw refused('EISDIR');
  if (!stats.isFile()) throw refused('ENODEV');
  // Who administers the system could write it all the same; that it is protected was somebody's wish.
  if ((stats.mode & 0o222) === 0) throw refused('EACCES');
  return target;
}

async function whereLinksLead(path: string): Promise<string> {
  return (
    (await realpath(path).catch(unlessMissing)) ??
    join(await realpath(dirname(path)), basename(path))
  );
}

function unlessMissing(error: unknown): null {
  if (errnoOf(error) === 'ENOENT') return null;
  throw error;
}

function refused(code: string): Error {
  return Object.assign(new Error(code), { code });
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
