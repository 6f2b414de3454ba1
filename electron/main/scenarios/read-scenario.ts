import { createHash, randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/file/codec';
import { isPageName, mostBytesOf, scenarioInPage } from '#shared/document/file/embedded';
import { type DocumentError, tooLargeError } from '#shared/document/scenario/errors';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileError } from '#shared/ipc/files';
import { toFileError } from '../../disk/file-error';
import {
  type BoundedFile,
  NotRegularFileError,
  readBounded,
  TooLargeError,
  UnsettledError,
} from '../../disk/read-bounded';

export interface ReadScenario {
  readonly scenario: Scenario;
  /** Stands for the bytes as they were on the disk. */
  readonly hash: string;
  readonly bytes: Buffer;
}

/**
 * Reads and checks a scenario file, or the scenario in a web page made by Headroom; whatever is wrong
 * with it comes back as a sentence. One that is being written is read again until it is whole.
 */
export async function readScenario(path: string): Promise<Result<ReadScenario, FileError>> {
  const fileName = basename(path);
  for (let attempt = 1; ; attempt += 1) {
    let file: BoundedFile;
    try {
      file = await readBounded(path, mostBytesOf(path));
    } catch (error) {
      if (error instanceof UnsettledError && attempt < ATTEMPTS) {
        await pause();
        continue;
      }
      return err(whyUnread(error, fileName, mostBytesOf(path)));
    }
    const scenario = parse(file, path);
    if (scenario.ok) {
      return ok({ scenario: scenario.value, hash: hashOf(file.bytes), bytes: file.bytes });
    }
    // Empty or cut short just now, it may be in the middle of being written in place.
    const mayBePart = scenario.error.code === 'notJson' && isFresh(file.modified);
    if (!mayBePart || attempt === ATTEMPTS) return err(refusedFile(fileName, scenario.error));
    await pause();
  }
}

function parse(file: BoundedFile, path: string): Result<Scenario, DocumentError> {
  const text = decode(file.bytes);
  if (!text.ok) return text;
  const source = isPageName(path) ? scenarioInPage(text.value) : text;
  if (!source.ok) return source;
  return parseScenario(source.value, { id: passingId(path), created: file.modified.toISOString() });
}

/** Times a file that is being written is read again, and the pause before each, in milliseconds. */
const ATTEMPTS = 5;
const PAUSE = 40;
const FRESH = 2000;

/** By this computer's clock; on a drive with another one a file is read once only. */
function isFresh(modified: Date): boolean {
  return Math.abs(Date.now() - modified.getTime()) < FRESH;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

const SALT = randomBytes(16);

/**
 * The identity of a file that gives none, until it is saved: the same each time it is read, so that
 * it is not taken for another scenario. It says nothing of the path.
 */
function passingId(path: string): string {
  const hex = createHash('sha256').update(SALT).update(path).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is wrong inside a file or a text that was to become one. */
export function refusedFile(fileName: string, document: DocumentError): FileError {
  return {
    code: 'refused',
    message: `“${fileName}” was refused: ${document.message}`,
    document,
  };
}

function whyUnread(error: unknown, fileName: string, limit: number): FileError {
  if (error instanceof TooLargeError) {
    return refusedFile(fileName, tooLargeError(limit));
  }
  if (error instanceof UnsettledError) {
    const message = `“${fileName}” could not be opened: another program is writing it.`;
    return { code: 'failed', message };
  }
  if (error instanceof NotRegularFileError) {
    return refusedFile(fileName, {
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
