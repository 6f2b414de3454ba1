import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/codec';
import { MAX_SCENARIO_BYTES } from '#shared/document/scenario';
import { serialiseScenario } from '#shared/document/serialise';
import type { FileError } from '#shared/ipc/files';
import { toFileError } from './file-error';
import { hashOf, refused } from './read-scenario';
import { writeAtomically } from './write-atomically';

/**
 * Writes a scenario that the window sent as text. What reaches the disk is what the codec makes of
 * it, so no other content ever gets there. Returns what stands for the bytes written.
 */
export async function writeScenario(
  path: string,
  text: string,
  options: { readonly replace: boolean },
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
    await writeAtomically(path, bytes, options);
  } catch (error) {
    return err(toFileError(error, 'save', fileName));
  }
  return ok(hashOf(bytes));
}
