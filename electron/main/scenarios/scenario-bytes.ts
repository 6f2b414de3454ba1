import { err, ok, type Result } from '#shared/base/result';
import { fileText } from '#shared/document/file/file-text';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileError } from '#shared/ipc/files';
import { refusedFile } from './read-scenario';

/** What a scenario's file holds; refused where that would be too much to be read again. */
export function scenarioBytes(scenario: Scenario, fileName: string): Result<Buffer, FileError> {
  const text = fileText(scenario);
  return text.ok ? ok(Buffer.from(text.value)) : err(refusedFile(fileName, text.error));
}
