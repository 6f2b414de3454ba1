import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errnoOf } from './file-error';
import { patiently } from './patiently';
import { renameToNew } from './rename-to-new';
import { takeTurns } from './take-turns';
import { UNFINISHED, unfinishedIn } from './unfinished';

interface WriteOptions {
  /** Whether a file that is there already is replaced, or fails with EEXIST. */
  readonly replace: boolean;
  /**
   * Throws when the file that is there is not to be replaced after all. Asked at the last moment, and
   * while no other Headroom that asks replaces it; once more where another did all the same, because
   * this computer slept meanwhile.
   */
  readonly mayReplace?: () => Promise<void>;
}

/**
 * Writes a file so that a crash at any moment leaves the old content or the new, never a part: the
 * bytes go to a neighbour file, to the disk, and only then under the name.
 *
 * (The npm package write-file-atomic would serve, but takes a short write for a whole one: on a
 * disk that fills up it replaces the old file with the beginning of the new.)
 */
export async function writeAtomically(
  path: string,
  content: Buffer,
  { replace, mayReplace }: WriteOptions,
): Promise<void> {
  const folder = dirname(path);
  const unfinished = unfinishedIn(folder);
  try {
    await writeThrough(unfinished, content, await permissionsOf(path));
    if (!replace) await renameToNew(unfinished, path);
    else if (mayReplace === undefined) await patiently(() => rename(unfinished, path));
    else {
      await takeTurns(markOf(path), async ({ held }) => {
        await mayReplace();
        await patiently(async () => {
          await held();
          await rename(unfinished, path);
        });
      });
    }
  } catch (error) {
    await unlink(unfinished).catch(() => {});
    throw error;
  }
  await flushFolder(folder);
}

/** Beside a file while it is replaced. Its own name could be too long with more added to it. */
export function markOf(path: string): string {
  const name = createHash('sha256').update(basename(path)).digest('base64url').slice(0, 12);
  return join(dirname(path), `.${name}${UNFINISHED}`);
}

async function writeThrough(path: string, content: Buffer, permissions: number | null) {
  const file = await open(path, 'wx');
  try {
    // Writes on until every byte is taken, or fails.
    await file.writeFile(content);
    if (permissions !== null) await file.chmod(permissions);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * The permissions of the file that is there, which outlive the writing; null when there is none.
 * Fails for a file that is write-protected: a rename would replace it all the same.
 */
async function permissionsOf(path: string): Promise<number | null> {
  try {
    const { mode } = await stat(path);
    await access(path, constants.W_OK);
    return mode & 0o777;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the new name itself durable, where the system can. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows cannot open a folder, and some network drives cannot flush one.
  }
}
