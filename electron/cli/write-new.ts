import { Failure } from './failure';
import type { Io } from './io';

/** Makes a new text file; one that is there is never written over. */
export async function writeNew(file: string, text: string, io: Io): Promise<void> {
  try {
    await io.createFile(file, new TextEncoder().encode(text));
  } catch (error) {
    throw new Failure([`${file}: ${whyUnwritten(error)}`]);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'There is such a file; name one that does not exist yet.',
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EISDIR: 'It is a folder.',
  ENODEV: 'It is a device, not a file.',
  EACCES: 'It may not be written.',
  EPERM: 'It may not be written.',
  EROFS: 'It may not be written.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  EFBIG: 'It would be larger than the system permits.',
};

/** Why a file could not be written, in a sentence. */
export function whyUnwritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `It could not be written${code === '' ? '' : ` (${code})`}.`;
}
