import type { BigIntStats, Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SCENARIO_EXTENSION } from '#shared/document/scenario/scenario';
import type { FileError } from '#shared/ipc/files';
import { calendarTime } from '../../disk/calendar-time';
import { errnoOf, toFileError } from '../../disk/file-error';
import { mapLimited } from '../../disk/map-limited';

/** Enough to keep a disk or a network drive busy. */
const STAT_AT_ONCE = 64;

/** A file of the library as the folder shows it, before it is read. */
export interface FoundFile {
  /** Where it is read: a link within the folder is followed. */
  readonly path: string;
  /** Another stamp, other content: nanoseconds, size and the file's own number. */
  readonly stamp: string;
  readonly modified: number;
  /** Why it must not be read. */
  readonly refused: FileError | null;
}

export interface FoundFolder {
  readonly path: string;
  /** Tells the folder from another one in its place. */
  readonly identity: string;
  readonly files: readonly FoundFile[];
}

/** The scenario files directly in a folder. Throws what the system says of the folder itself. */
export async function scanFolder(folder: string): Promise<FoundFolder> {
  const path = await realpath(folder);
  const { dev, ino } = await stat(path, { bigint: true });
  const names = (await readdir(path, { withFileTypes: true })).filter(isCandidate);
  const found = await mapLimited(names, STAT_AT_ONCE, ({ name }) => look(join(path, name)));
  // A link and what it names are one file, and one that vanished since is none.
  const files = new Map(found.flatMap((file) => (file === null ? [] : [[file.path, file]])));
  return { path, identity: `${dev}:${ino}`, files: [...files.values()] };
}

export function isScenarioName(name: string): boolean {
  return name.toLowerCase().endsWith(SCENARIO_EXTENSION) && !name.startsWith('.');
}

function isCandidate(entry: Dirent): boolean {
  return isScenarioName(entry.name) && !entry.isDirectory();
}

const LEADS_OUT: FileError = {
  code: 'refused',
  message: 'This is a link that leads out of the library folder. Use Open… to open what it names.',
};

/**
 * Follows a link as long as it stays in its folder. One that leads out is shown but not read: a
 * library can lie on a shared drive, where others could make it show any file of this computer.
 */
async function look(path: string): Promise<FoundFile | null> {
  let modified = 0;
  try {
    const own = await lstat(path, { bigint: true });
    modified = calendarTime(Number(own.mtimeMs));
    if (!own.isSymbolicLink()) return { path, stamp: stampOf(own), modified, refused: null };
    const target = await realpath(path);
    if (dirname(target) !== dirname(path)) {
      return { path, stamp: stampOf(own), modified, refused: LEADS_OUT };
    }
    const theirs = await stat(target, { bigint: true });
    return {
      path: target,
      stamp: stampOf(theirs),
      modified: calendarTime(Number(theirs.mtimeMs)),
      refused: null,
    };
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' && modified === 0) return null;
    return { path, stamp: '', modified, refused: toFileError(error, 'open', basename(path)) };
  }
}

/** The stamp of a file as it is now; empty when it cannot be told. */
export async function stampAt(path: string): Promise<string> {
  try {
    return stampOf(await lstat(path, { bigint: true }));
  } catch {
    return '';
  }
}

function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(':');
}
