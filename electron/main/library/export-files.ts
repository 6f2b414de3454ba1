import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import type { FileError } from '#shared/ipc/files';
import { toFileError } from '../../disk/file-error';
import { writeAtomically } from '../../disk/write-atomically';
import { readScenario } from '../scenarios/read-scenario';
import { createNumbered } from './edit-files';

/** A copy of the very bytes at a place the user named. */
export async function exportTo(
  path: string,
  target: string,
  options: { readonly replace: boolean },
): Promise<Result<string, FileError>> {
  const read = await readScenario(path);
  if (!read.ok) return read;
  try {
    await writeAtomically(target, read.value.bytes, options);
    return ok(target);
  } catch (error) {
    return err(toFileError(error, 'save', basename(target)));
  }
}

/** A copy of the very bytes in a folder, over no other file there. */
export async function exportInto(path: string, folder: string): Promise<Result<string, FileError>> {
  const read = await readScenario(path);
  return read.ok ? createNumbered(folder, basename(path), read.value.bytes) : read;
}
