import { randomUUID } from 'node:crypto';
import { err, type Result } from '#shared/base/result';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileError } from '#shared/ipc/files';
import { toFileError } from '../../disk/file-error';
import { createScenarioFile } from './edit-files';

/** Names have an end. */
const LONGEST = 180;

/** Puts a scenario that was never saved into the library, as one of its own. Returns its path. */
export async function keepUnsaved(
  unsaved: Scenario,
  library: { readonly folder: () => string; readonly ensureFolder: () => Promise<void> },
): Promise<Result<string, FileError>> {
  const name = `${unsaved.name.slice(0, LONGEST)} (not saved)`;
  try {
    await library.ensureFolder();
  } catch (error) {
    return err(toFileError(error, 'save', name));
  }
  return createScenarioFile(library.folder(), { ...unsaved, id: randomUUID(), name });
}
