import { stat } from 'node:fs/promises';

export type PathKind = 'file' | 'folder' | null;

let last: Promise<unknown> = Promise.resolve();

/**
 * What is at a path, where nobody waits for it: one look at a time in the whole app. On a network drive
 * that has gone a look may hang for ever, and holds one of the four threads that read and save as well.
 */
export function lookAt(path: string): Promise<PathKind> {
  const seen = last.then(() => see(path));
  last = seen;
  return seen;
}

async function see(path: string): Promise<PathKind> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : null;
  } catch {
    return null;
  }
}
