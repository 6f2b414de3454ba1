import { lstatSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from './file-error';
import { unfinishedIn } from './unfinished';

/** The system's code for why no file can be made in a folder, which is made where it can be; or null. */
export function whyNotWritable(folder: string): string | null {
  const probe = unfinishedIn(folder);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '-', { flag: 'wx' });
    return null;
  } catch (error) {
    return errnoOf(error);
  } finally {
    // Also where it was made, but nothing could be written in it.
    removeQuietly(probe);
  }
}

function removeQuietly(probe: string): void {
  try {
    unlinkSync(probe);
  } catch {
    // It was never made.
  }
}

export function isFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** Whether Chromium's mark of a run that is open lies in a folder: it needs no room on the disk to be told. */
export function isTaken(folder: string): boolean {
  return lstatSync(join(folder, 'SingletonLock'), { throwIfNoEntry: false }) !== undefined;
}
