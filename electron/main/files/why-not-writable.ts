import { randomBytes } from 'node:crypto';
import { mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from './file-error';
import { UNFINISHED } from './write-atomically';

/** The system's code for why no file can be made in a folder, which is made where it can be; or null. */
export function whyNotWritable(folder: string): string | null {
  const probe = join(folder, `.${randomBytes(9).toString('base64url')}${UNFINISHED}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '-', { flag: 'wx' });
    unlinkSync(probe);
    return null;
  } catch (error) {
    return errnoOf(error);
  }
}
