import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { Failure } from './failure';
import { writeAll } from './write-all';
import { whyUnwritten } from './write-new';

const DESCRIPTOR = 1;

/**
 * What writes to standard output: all of a text, or a Failure. To a pipe it is written later, and what
 * goes wrong then is given to `onFailure`; whoever reads it may stop reading, as `head` does.
 */
export function openStandardOutput(onFailure: (failure: Failure) => void): (text: string) => void {
  // Node's own stream takes a short write to a file for a whole one.
  if (isFile()) {
    return (text) => {
      try {
        writeAll(DESCRIPTOR, text);
      } catch (error) {
        throw unwritten(error);
      }
    };
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onFailure(unwritten(error));
  });
  return (text) => {
    process.stdout.write(text);
  };
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
