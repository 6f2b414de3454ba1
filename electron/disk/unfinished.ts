import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/** Ends the name of what lies beside a file while it is written; see `sweepLeftovers`. */
export const UNFINISHED = '.headroom-unfinished';

/** A name in a folder that nobody else comes upon. */
export function unfinishedIn(folder: string): string {
  return join(folder, `.${randomBytes(9).toString('base64url')}${UNFINISHED}`);
}
