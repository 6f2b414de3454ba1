import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileError } from '#shared/ipc/files';
import type { FileRefusal } from '#shared/ipc/library';
import { toFileError } from '../../disk/file-error';
import { isScenarioName } from './scan-folder';

/** A folder with more is not a collection of scenarios but, say, a whole disk. */
const MOST_FILES = 10_000;
const MOST_FOLDERS = 5_000;

export interface FoundImports {
  readonly paths: readonly string[];
  readonly refused: readonly FileRefusal[];
}

/**
 * The files to import among what a user named or dropped. A folder stands for the scenario files in
 * it and below it; links within it are not followed.
 */
export async function findImports(named: readonly string[]): Promise<FoundImports> {
  const paths: string[] = [];
  const refused: FileRefusal[] = [];
  for (const path of named) {
    const fileName = basename(path);
    try {
      const stats = await stat(path);
      if (stats.isDirectory()) {
        const inside = await filesBelow(path);
        if (inside === null) refused.push({ fileName, error: TOO_MANY });
        else if (inside.length === 0) refused.push({ fileName, error: NONE_INSIDE });
        else paths.push(...inside);
      } else if (/\.json$/i.test(path)) {
        paths.push(path);
      } else {
        refused.push({ fileName, error: NOT_NAMED_SO });
      }
    } catch (error) {
      refused.push({ fileName, error: toFileError(error, 'open', fileName) });
    }
  }
  return { paths: [...new Set(paths)], refused };
}

const NOT_NAMED_SO: FileError = {
  code: 'refused',
  message: 'It is no scenario: the name of one ends with .headroom.json.',
};
const NONE_INSIDE: FileError = {
  code: 'refused',
  message: 'There is no scenario in this folder.',
};
const TOO_MANY: FileError = {
  code: 'refused',
  message: `This folder holds too much to look through. Choose one with at most ${MOST_FILES.toLocaleString('en')} scenarios.`,
};

/** In the order of their names; null when there are too many. */
async function filesBelow(top: string): Promise<string[] | null> {
  const files: string[] = [];
  const folders = [top];
  for (let looked = 0; folders.length > 0; looked++) {
    const folder = folders.shift() ?? top;
    if (looked > MOST_FOLDERS) return null;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && isScenarioName(entry.name)) files.push(path);
    }
    if (files.length > MOST_FILES) return null;
  }
  return files.sort();
}
