import { err, ok, type Result } from '#shared/base/result';
import { MAX_SCENARIO_BYTES, type Scenario } from '#shared/document/scenario';
import { serialiseScenario } from '#shared/document/serialise';
import type { FileError } from '#shared/ipc/files';
import { refused } from './read-scenario';

/**
 * What a scenario's file holds. A file may be written more closely than it is here, so that one that
 * could be read can still come to more than is read: it is refused before it is on the disk.
 */
export function scenarioBytes(scenario: Scenario, fileName: string): Result<Buffer, FileError> {
  const bytes = Buffer.from(serialiseScenario(scenario));
  if (bytes.length <= MAX_SCENARIO_BYTES) return ok(bytes);
  const limit = `${MAX_SCENARIO_BYTES / 1024 / 1024} MB`;
  const message = `It is larger than ${limit}, so it could not be opened again.`;
  return err(refused(fileName, { code: 'tooLarge', message, issues: [] }));
}
