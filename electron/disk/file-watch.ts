import { type FSWatcher, watch } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { errnoOf } from './file-error';

/** Programs write a file in several goes; so long after the last it is worth a look, in milliseconds. */
const SETTLED = 120;
/**
 * The system tells of changes at once, but not on network drives, and not after a folder has gone and
 * come back. So the file is looked at as often as this besides, in milliseconds.
 */
const LOOK_EVERY = 2000;

/** Notices when one file changes, goes or comes back, however that is done. */
export class FileWatch {
  readonly #onChange: (path: string) => void;
  readonly #lookEvery: number;
  #path: string | null = null;
  #signature = '';
  #folder: FSWatcher | null = null;
  #soon: NodeJS.Timeout | undefined;
  #next: NodeJS.Timeout | undefined;

  constructor(onChange: (path: string) => void, lookEvery = LOOK_EVERY) {
    this.#onChange = onChange;
    this.#lookEvery = lookEvery;
  }

  /** The file that is followed; null when none is. */
  get path(): string | null {
    return this.#path;
  }

  /** Follows another file from now on, or none. Resolved, it misses nothing that happens from then. */
  async follow(path: string | null): Promise<void> {
    if (path === this.#path) return;
    this.#stop();
    this.#path = path;
    if (path === null) return;
    this.#listen(path);
    const signature = await signatureOf(path);
    if (this.#path !== path) return;
    this.#signature = signature;
    this.#plan(path);
  }

  /**
   * The file was found gone or unreadable. That it can be read again is news then, even where it was
   * away too shortly to be missed here.
   */
  missed(path: string | null): void {
    if (path !== null && path === this.#path) this.#signature = '';
  }

  #stop(): void {
    this.#folder?.close();
    this.#folder = null;
    clearTimeout(this.#soon);
    clearTimeout(this.#next);
  }

  /** The folder rather than the file: a file that is replaced takes its watch with it. */
  #listen(path: string): void {
    this.#folder?.close();
    this.#folder = null;
    try {
      const folder = watch(dirname(path), { persistent: false }, (_event, name) => {
        if (name !== null && name !== basename(path)) return;
        clearTimeout(this.#soon);
        this.#soon = setTimeout(() => void this.#look(path), SETTLED);
      });
      // A folder that is taken away: looking goes on without it.
      folder.on('error', () => folder.close());
      this.#folder = folder;
    } catch {
      // There is no such folder now, or the system has no more watches to give.
    }
  }

  #plan(path: string): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => {
      void this.#look(path).then(() => {
        if (this.#path === path) this.#plan(path);
      });
    }, this.#lookEvery);
    this.#next.unref();
  }

  async #look(path: string): Promise<void> {
    const signature = await signatureOf(path);
    if (this.#path !== path || signature === this.#signature) return;
    const isBack = !this.#signature.startsWith('{') && signature.startsWith('{');
    this.#signature = signature;
    // In a folder that went and came back, the old watch is deaf.
    if (isBack) this.#listen(path);
    this.#onChange(path);
  }
}

/** Differs whenever the file was written, replaced, moved or shut off; the error's code when it cannot be seen. */
async function signatureOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await lstat(path, { bigint: true });
    return `{${ino} ${size} ${mtimeNs} ${ctimeNs}}`;
  } catch (error) {
    return errnoOf(error);
  }
}
