import { createHash, randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/codec';
import { MAX_PAGE_BYTES, scenarioInPage } from '#shared/document/embedded';
import type { DocumentError } from '#shared/document/errors';
import { MAX_SCENARIO_BYTES, type Scenario } from '#shared/document/scenario';
import type { FileError } from '#shared/ipc/contract';
import { toFileError } from './file-error';
import { type BoundedFile, NotRegularFileError, readBounded, TooLargeError } from './read-bounded';

export interface ReadScenario {
  readonly scenario: Scenario;
  /** Stands for the bytes as they were on the disk. */
  readonly hash: string;
}

/** Whether a file is a web page, in which a briefing handed out carries its scenario. */
export function isPage(path: string): boolean {
  return /\.html?$/i.test(path);
}

/**
 * Reads and checks a scenario file, or the scenario in a web page made by Headroom; whatever is wrong
 * with it comes back as a sentence.
 */
export async function readScenario(path: string): Promise<Result<ReadScenario, FileError>> {
  const fileName = basename(path);
  let file: BoundedFile;
  try {
    file = await readBounded(path, limitOf(path));
  } catch (error) {
    return err(whyUnread(error, fileName, limitOf(path)));
  }
  const text = decode(file.bytes);
  if (!text.ok) return err(refused(fileName, text.error));
  const source = isPage(path) ? scenarioInPage(text.value) : text;
  if (!source.ok) return err(refused(fileName, source.error));
  const scenario = parseScenario(source.value, {
    id: randomUUID(),
    created: file.modified.toISOString(),
  });
  if (!scenario.ok) return err(refused(fileName, scenario.error));
  return ok({ scenario: scenario.value, hash: hashOf(file.bytes) });
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is wrong inside a file or a text that was to become one. */
export function refused(fileName: string, document: DocumentError): FileError {
  return { code: 'refused', message: `“${fileName}” was refused: ${document.message}`, document };
}

function limitOf(path: string): number {
  return isPage(path) ? MAX_PAGE_BYTES : MAX_SCENARIO_BYTES;
}

function whyUnread(error: unknown, fileName: string, limit: number): FileError {
  if (error instanceof TooLargeError) {
    return refused(fileName, {
      code: 'tooLarge',
      message: `It is larger than ${limit / 1024 / 1024} MB, so it is not a scenario.`,
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
