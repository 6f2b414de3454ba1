import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { errnoOf, InTheWayError } from './file-error';
import { patiently } from './patiently';
import { renameToNew } from './rename-to-new';
import { unfinishedIn } from './unfinished';

/** A mark holds less. */
const MOST_BYTES = 100;

/** Neither a link that others put in a mark's place is followed, nor a pipe waited for. */
const AS_IT_IS = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A file that says whose turn it is: it holds a word that only its owner knows, and how often that one
 * has said since that it is still at it. It is known by what it holds, not by its times, which a network
 * drive gives by another clock and late.
 */
export class TurnMark {
  readonly #path: string;
  readonly #word = randomBytes(12).toString('base64url');
  #beats = 0;

  private constructor(path: string) {
    this.#path = path;
  }

  /** A mark of one's own; null while there is another. */
  static async make(path: string): Promise<TurnMark | null> {
    const mark = new TurnMark(path);
    const file = await openNew(path);
    if (file === null) return null;
    try {
      await file.writeFile(mark.#content()).finally(() => file.close());
      return mark;
    } catch (error) {
      // A full disk takes the name, and no word.
      await unlink(path).catch(() => {});
      throw error;
    }
  }

  /** Whether it is still there: whoever falls silent for long is taken for gone. */
  async isThere(): Promise<boolean> {
    try {
      return this.#isOurs(await patiently(() => contentOf(this.#path)));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return false;
      throw error;
    }
  }

  /** Says that its owner is still at it. */
  async beat(): Promise<void> {
    try {
      const file = await open(this.#path, constants.O_RDWR | AS_IT_IS);
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
        if (!this.#isOurs(buffer.toString('utf8', 0, bytesRead))) return;
        this.#beats += 1;
        await file.write(this.#content(), 0);
      } finally {
        await file.close();
      }
    } catch {
      // Gone, or the drive stumbles: before anything is done its owner asks whether it is there.
    }
  }

  /** Removes it where it is still there; one of another's stays. */
  async remove(): Promise<void> {
    try {
      if (await this.isThere()) await patiently(() => unlink(this.#path));
    } catch {
      // It falls silent, and those who wait see that.
    }
  }

  #content(): string {
    return `${this.#word} ${this.#beats}`;
  }

  #isOurs(content: string): boolean {
    return content.startsWith(`${this.#word} `);
  }
}

async function openNew(path: string): Promise<FileHandle | null> {
  try {
    return await patiently(() => open(path, 'wx'));
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return null;
    throw error;
  }
}

/** Another with every mark, and every beat of one; empty where there is none. */
export async function signOf(path: string): Promise<string> {
  try {
    const content = await contentOf(path).catch(() => '');
    if (content !== '') return content;
    // Being made, of an earlier version, or of someone who lets nobody else read it.
    const { ino, mtimeNs } = await lstat(path, { bigint: true });
    return `${ino} ${mtimeNs}`;
  } catch {
    return '';
  }
}

/**
 * Removes the mark that has this sign, and no other: what has come to be there since is put back. Two
 * who take the same one for left behind would else each remove what the other has made.
 *
 * @throws InTheWayError where it cannot be removed
 */
export async function removeMark(path: string, sign: string): Promise<void> {
  const aside = unfinishedIn(dirname(path));
  try {
    if ((await lstat(path)).isDirectory()) throw new InTheWayError(basename(path));
    await patiently(() => rename(path, aside));
    if ((await signOf(aside)) === sign) await patiently(() => unlink(aside));
    else await putBack(aside, path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw new InTheWayError(basename(path));
  }
}

/** Where a third has made a mark meanwhile, the owner of this one finds it gone and waits again. */
async function putBack(aside: string, path: string): Promise<void> {
  try {
    await renameToNew(aside, path);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
    await patiently(() => unlink(aside));
  }
}

async function contentOf(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | AS_IT_IS);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
