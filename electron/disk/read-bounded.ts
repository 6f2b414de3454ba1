import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { calendarTime } from './calendar-time';

export interface BoundedFile {
  readonly bytes: Buffer;
  readonly modified: Date;
}

export class TooLargeError extends Error {}
export class NotRegularFileError extends Error {}
/** Someone wrote to the file while it was read: what was read may be part of both. */
export class UnsettledError extends Error {}

/**
 * Reads a regular file of at most `limit` bytes. The path is not followed if it is a link, so that
 * what was checked is what is read; a pipe or device is refused without waiting for it.
 * Rejects with `UnsettledError` when it was written to meanwhile.
 */
export async function readBounded(path: string, limit: number): Promise<BoundedFile> {
  // Windows has neither flag, and neither such pipes nor such links.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new NotRegularFileError();
    if (stats.size > limit) throw new TooLargeError();
    // One byte more than allowed, since the file may have grown meanwhile.
    const bytes = await readUpTo(file, limit + 1, stats.size);
    if (bytes.length > limit) throw new TooLargeError();
    const after = await file.stat();
    if (after.mtimeMs !== stats.mtimeMs || after.size !== bytes.length) throw new UnsettledError();
    return { bytes, modified: new Date(calendarTime(stats.mtimeMs)) };
  } finally {
    await file.close();
  }
}

async function readUpTo(file: FileHandle, limit: number, expected: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < limit) {
    // The first read takes the file as it was found; the next one finds its end.
    const wanted = length === 0 ? Math.max(expected, 1) : 64 * 1024;
    const buffer = Buffer.alloc(Math.min(wanted, limit - length));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(chunks, length);
}
