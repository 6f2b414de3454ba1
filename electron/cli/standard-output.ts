import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { Failure } from './failure';
import { whyUnwritten } from './why-unwritten';
import { writeAll } from './write-all';

const DESCRIPTOR = 1;

interface StandardOutput {
  /** Writes all of a text, or throws a Failure. */
  readonly write: (text: string) => void;
  /** Whether it may still be read: a reader such as `head` stops early. */
  readonly isRead: () => boolean;
}

/** @param onFailure told what goes wrong later: a pipe does not take everything at once */
export function openStandardOutput(onFailure: (failure: Failure) => void): StandardOutput {
  // Node's own stream takes a short write to a file for a whole one.
  if (isFile()) {
    const write = (text: string) => {
      try {
        writeAll(DESCRIPTOR, text);
      } catch (error) {
        throw unwritten(error);
      }
    };
    return { write, isRead: () => true };
  }
  let read = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    read = false;
    if (error.code !== 'EPIPE') onFailure(unwritten(error));
  });
  const write = (text: string) => {
    process.stdout.write(text);
  };
  return { write, isRead: () => read };
}

function isFile(): boolean {
  if (isatty(DESCRIPTOR)) return false;
  try {
    const stats = fstatSync(DESCRIPTOR);
    return !stats.isFIFO() && !stats.isSocket();
  } catch {
    return false;
  }
}

function unwritten(error: unknown): Failure {
  return new Failure([`standard output: ${whyUnwritten(error)}`]);
}
