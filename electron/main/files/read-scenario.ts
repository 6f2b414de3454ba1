import { createHash, randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/codec';
import type { DocumentError } from '#shared/document/errors';
import { MAX_SCENARIO_BYTES, type Scenario } from '#shared/document/scenario';
import type { FileError } from '#shared/ipc/contract';
import { toFileError } from './file-error';
import { type BoundedFile, NotRegularFileError, readBounded, TooLargeError } from './read-bounded';

export interface ReadScenario {
  readonly scenario: Scenario;
  /** Stands for the bytes as they were on the disk. */
  readonly hash: string;
  readonly bytes: Buffer;
}

/** Reads and checks a scenario file; whatever is wrong with it comes back as a sentence. */
export async function readScenario(path: string): Promise<Result<ReadScenario, FileError>> {
  const fileName = basename(path);
  let file: BoundedFile;
  try {
    file = await readBounded(path, MAX_SCENARIO_BYTES);
  } catch (error) {
    return err(whyUnread(error, fileName));
  }
  const text = decode(file.bytes);
  if (!text.ok) return err(refused(fileName, text.error));
  const scenario = parseScenario(text.value, {
    id: randomUUID(),
    created: file.modified.toISOString(),
  });
  if (!scenario.ok) return err(refused(fileName, scenario.error));
  return ok({ scenario: scenario.value, hash: hashOf(file.bytes), bytes: file.bytes });
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is wrong inside a file or a text that was to become one. */
export function refused(fileName: string, document: DocumentError): FileError {
  return { code: 'refused', message: `“${fileName}” was refused: ${document.message}`, document };
}

function whyUnread(error: unknown, fileName: string): FileError {
  if (error instanceof TooLargeError) {
    return refused(fileName, {
      code: 'tooLarge',
      message: `It is larger than ${MAX_SCENARIO_BYTES / 1024 / 1024} MB, so it is not a scenario.`,
      issues: [],
    });
  }
  if (error instanceof NotRegularFileError) {
    return refused(fileName, {
      code: 'notText',
      message: 'It is not an ordinary file.',
      issues: [],
    });
  }
  return toFileError(error, 'open', fileName);
}

function decode(bytes: Buffer): Result<string, DocumentError> {
  try {
    // Also drops the mark some editors put in front of UTF-8.
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err({ code: 'notText', message: 'It is not UTF-8 text.', issues: [] });
  }
}
