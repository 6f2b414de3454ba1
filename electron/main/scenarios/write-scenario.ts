import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/file/codec';
import type { FileError } from '#shared/ipc/files';
import { toFileError } from '../../disk/file-error';
import { writeAtomically } from '../../disk/write-atomically';
import { hashOf, refusedFile } from './read-scenario';
import { scenarioBytes } from './scenario-bytes';

export interface WriteOptions {
  readonly replace: boolean;
  /** Why the file that is there must not be replaced; asked at the last moment. */
  readonly objection?: () => Promise<FileError | null>;
}

class CalledOff extends Error {
  readonly objection: FileError;

  constructor(objection: FileError) {
    super(objection.message);
    this.objection = objection;
  }
}

/**
 * Writes a scenario that the window sent as text. What reaches the disk is what the codec makes of
 * it, so no other content ever gets there. Returns what stands for the bytes written.
 */
export async function writeScenario(
  path: string,
  text: string,
  { replace, objection }: WriteOptions,
): Promise<Result<string, FileError>> {
  const fileName = basename(path);
  const scenario = parseScenario(text);
  if (!scenario.ok) return err(refusedFile(fileName, scenario.error));
  const made = scenarioBytes(scenario.value, fileName);
  if (!made.ok) return made;
  const bytes = made.value;
  try {
    const mayReplace = objection && (() => objection().then(callOff));
    await writeAtomically(path, bytes, { replace, ...(mayReplace && { mayReplace }) });
  } catch (error) {
    if (error instanceof CalledOff) return err(error.objection);
    return err(toFileError(error, 'save', fileName));
  }
  return ok(hashOf(bytes));
}

function callOff(objection: FileError | null): void {
  if (objection !== null) throw new CalledOff(objection);
}
