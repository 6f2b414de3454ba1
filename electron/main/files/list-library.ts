import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { SCENARIO_EXTENSION } from '#shared/document/scenario';
import type {
  FileError,
  FileLabel,
  Library,
  LibraryEntry,
  ScenarioSummary,
} from '#shared/ipc/contract';
import { errnoOf, toFileError } from './file-error';
import { mapLimited } from './map-limited';
import { readScenario } from './read-scenario';

/** Enough to keep a disk busy, too few to fill the memory with large files. */
const READ_AT_ONCE = 8;

interface Listing {
  readonly folder: string;
  readonly folderName: string;
  /** The default folder is made at the first save; until then its absence is no error. */
  readonly mayBeMissing: boolean;
  readonly label: (path: string) => FileLabel;
}

/** The scenarios directly in the library folder, newest first; those that cannot be read as well. */
export async function listLibrary(listing: Listing): Promise<Library> {
  try {
    const folder = await realpath(listing.folder);
    const found = await readdir(folder, { withFileTypes: true });
    const entries = await mapLimited(found.filter(isCandidate), READ_AT_ONCE, (entry) =>
      entryFor(join(folder, entry.name), listing.label),
    );
    entries.sort((a, b) => b.modified - a.modified || (a.fileName < b.fileName ? -1 : 1));
    return { folder: listing.folderName, entries, error: null };
  } catch (error) {
    const missing = errnoOf(error) === 'ENOENT' && listing.mayBeMissing;
    return {
      folder: listing.folderName,
      entries: [],
      error: missing ? null : toFileError(error, 'open', listing.folderName),
    };
  }
}

function isCandidate(entry: Dirent): boolean {
  const { name } = entry;
  const named = name.toLowerCase().endsWith(SCENARIO_EXTENSION) && !name.startsWith('.');
  return named && !entry.isDirectory();
}

async function entryFor(path: string, label: Listing['label']): Promise<LibraryEntry> {
  const { target, modified } = await locate(path);
  if (!target.ok) return { ...label(path), modified, content: target };
  return { ...label(target.value), modified, content: await summarise(target.value) };
}

interface Located {
  readonly target: Result<string, FileError>;
  readonly modified: number;
}

/**
 * Follows a link as long as it stays in its folder. One that leads out is shown but not read: a
 * library can lie on a shared drive, where others could make it show any file of this computer.
 */
async function locate(path: string): Promise<Located> {
  let modified = 0;
  try {
    modified = (await lstat(path)).mtimeMs;
    const target = await realpath(path);
    if (dirname(target) !== dirname(path)) return { target: err(LEADS_OUT), modified };
    return { target: ok(target), modified };
  } catch (error) {
    return { target: err(toFileError(error, 'open', basename(path))), modified };
  }
}

const LEADS_OUT: FileError = {
  code: 'refused',
  message: 'This is a link that leads out of the library folder. Use Open… to open what it names.',
};

async function summarise(path: string): Promise<Result<ScenarioSummary, FileError>> {
  const read = await readScenario(path);
  if (!read.ok) return read;
  const { id, name, preset, tags } = read.value.scenario;
  return ok({ id, name, preset, tags });
}
