import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/codec';
import { MAX_SCENARIO_BYTES } from '#shared/document/scenario';
import { serialiseScenario } from '#shared/document/serialise';
import type { FileError } from '#shared/ipc/files';
import { toFileError } from './file-error';
import { hashOf, refused } from './read-scenario';
import { writeAtomically } from './write-atomically';

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
  if (!scenario.ok) return err(refused(fileName, scenario.error));
  const bytes = Buffer.from(serialiseScenario(scenario.value));
  if (bytes.length > MAX_SCENARIO_BYTES) {
    const limit = `${MAX_SCENARIO_BYTES / 1024 / 1024} MB`;
    const message = `It is larger than ${limit}, so it could not be opened again.`;
    return err(refused(fileName, { code: 'tooLarge', message, issues: [] }));
  }
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
