import { basename } from 'node:path';
import type { FileError, FileHandle, FileLabel } from '#shared/ipc/files';
import type { LibraryChange, LibraryEntry, LibraryView } from '#shared/ipc/library';
import { errnoOf, toFileError } from '../../disk/file-error';
import { mapLimited } from '../../disk/map-limited';
import { FolderWatch, type WatchPaces } from './folder-watch';
import { readEntry } from './read-entry';
import type { RememberedEntries } from './remembered-entries';
import { type FoundFile, type FoundFolder, scanFolder } from './scan-folder';

/** Enough to keep a disk busy, too few to fill the memory with large files. */
const READ_AT_ONCE = 8;
/** So many at a time are told to the window, which draws each time. */
const TOLD_AT_ONCE = 200;
/** A file that changed while it was read is looked at again after this. */
const UNSETTLED_MS = 500;

export interface IndexedFolder {
  readonly path: string;
  /** For display. */
  readonly name: string;
  /** The default folder is made at the first save; until then its absence is no error. */
  readonly mayBeMissing: boolean;
}

interface Known {
  readonly entry: LibraryEntry;
  readonly stamp: string;
}

interface Needs {
  readonly folder: () => IndexedFolder;
  readonly label: (path: string) => FileLabel;
  readonly remembered: RememberedEntries;
  readonly changed: (change: LibraryChange) => void;
  readonly paces?: WatchPaces;
}

/**
 * What the library folder holds, kept in step with the disk: only files that are new or changed are
 * read, and every difference is told once.
 */
export class LibraryIndex {
  readonly #needs: Needs;
  readonly #watch: FolderWatch;
  readonly #known = new Map<string, Known>();
  #folder: IndexedFolder;
  #real = '';
  #error: FileError | null = null;
  #revision = 0;
  #unread = 0;
  #watching = false;
  #running: Promise<void> | null = null;
  #again: Promise<void> | null = null;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#folder = needs.folder();
    this.#watch = new FolderWatch(() => void this.refresh(), needs.paces);
  }

  /** From now on changes are noticed by themselves. */
  startWatching(): void {
    this.#watching = true;
  }

  /** Looks whether something has changed unnoticed; for nothing while nobody has asked to watch. */
  lookAgain(): void {
    if (this.#watching) void this.refresh();
  }

  close(): void {
    this.#watching = false;
    this.#watch.close();
  }

  /** As far as it has been read, newest first. */
  view(): LibraryView {
    const entries = [...this.#known.values()].map(({ entry }) => entry);
    entries.sort((a, b) => b.modified - a.modified || (a.fileName < b.fileName ? -1 : 1));
    return {
      folder: this.#folder.name,
      entries,
      error: this.#error,
      revision: this.#revision,
      unread: this.#unread,
    };
  }

  /** What the library calls a file in it. */
  nameOf(path: string): string {
    const content = this.#known.get(path)?.entry.content;
    return content?.ok ? content.value.name : basename(path);
  }

  /** Whether a file is in the library, as that was seen last. */
  has(path: string): boolean {
    return this.#known.has(path);
  }

  /** Paths of the scenarios with this identity. */
  withId(id: string): string[] {
    return [...this.#known]
      .filter(([, { entry }]) => entry.content.ok && entry.content.value.id === id)
      .map(([path]) => path);
  }

  /**
   * Looks at the folder and reads what is new in it; done when all is read. A call while one is
   * under way begins after it, since that one may have passed what has changed.
   */
  refresh(): Promise<void> {
    if (this.#running === null) {
      this.#running = this.#look(() => {}).finally(() => {
        this.#running = null;
      });
      return this.#running;
    }
    this.#again ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#again = null;
        return this.refresh();
      });
    return this.#again;
  }

  /** Like `refresh`, but done once it is known which files are there; they are read after that. */
  refreshNames(): Promise<void> {
    if (this.#running !== null) {
      const after = this.refresh();
      return this.#known.size > 0 ? Promise.resolve() : after;
    }
    return new Promise((seen, failed) => {
      this.#running = this.#look(seen).finally(() => {
        this.#running = null;
      });
      this.#running.then(seen, failed);
    });
  }

  async #look(namesSeen: () => void): Promise<void> {
    const folder = this.#needs.folder();
    const moved = folder.path !== this.#folder.path;
    this.#folder = folder;
    let found: FoundFolder;
    try {
      found = await scanFolder(folder.path);
    } catch (error) {
      this.#lost(error);
      return;
    }
    this.#real = found.path;
    if (this.#watching) this.#watch.follow(found.path, found.identity);
    const fresh = await this.#takeStock(found.files, moved);
    namesSeen();
    await this.#readAll(fresh);
  }

  /** The folder is away or closed to us: nothing of it can be shown, and it is looked for again. */
  #lost(error: unknown): void {
    const missing = errnoOf(error) === 'ENOENT' && this.#folder.mayBeMissing;
    const why = missing ? null : toFileError(error, 'open', this.#folder.name);
    const removed = [...this.#known.values()].map(({ entry }) => entry.handle);
    const same = why?.message === this.#error?.message && removed.length === 0;
    this.#known.clear();
    this.#error = why;
    if (this.#watching) this.#watch.lose();
    if (!same) this.#tell([], removed, 0);
  }

  /** Drops what is gone, takes over what is remembered, and returns what has to be read. */
  async #takeStock(files: readonly FoundFile[], moved: boolean): Promise<FoundFile[]> {
    const cameBack = this.#error !== null;
    this.#error = null;
    const there = new Set(files.map(({ path }) => path));
    const removed: FileHandle[] = [];
    for (const [path, { entry }] of this.#known) {
      if (there.has(path)) continue;
      this.#known.delete(path);
      removed.push(entry.handle);
    }
    const unknown = files.filter(({ path, stamp }) => {
      return stamp === '' || this.#known.get(path)?.stamp !== stamp;
    });
    const remembered = unknown.length === 0 ? null : await this.#needs.remembered.load();
    const changed: LibraryEntry[] = [];
    const fresh = unknown.filter((file) => {
      const content = remembered?.get(file.path, file.stamp);
      if (content === undefined) return true;
      changed.push(this.#keep(file, { ok: true, value: content }, file.stamp));
      return false;
    });
    if (moved || cameBack || removed.length > 0 || changed.length > 0) {
      this.#tell(changed, removed, fresh.length);
    } else {
      this.#unread = fresh.length;
    }
    return fresh;
  }

  async #readAll(fresh: readonly FoundFile[]): Promise<void> {
    let unsettled = false;
    for (let from = 0; from < fresh.length; from += TOLD_AT_ONCE) {
      const batch = fresh.slice(from, from + TOLD_AT_ONCE);
      const entries = await mapLimited(batch, READ_AT_ONCE, async (file) => {
        const read = await readEntry(file);
        unsettled ||= read.unsettled;
        return this.#keep(file, read.content, read.stamp);
      });
      this.#tell(entries, [], Math.max(0, fresh.length - from - batch.length));
    }
    if (fresh.length > 0) this.#remember();
    if (unsettled) setTimeout(() => void this.refresh(), UNSETTLED_MS).unref();
  }

  #keep(file: FoundFile, content: LibraryEntry['content'], stamp: string): LibraryEntry {
    const entry = { ...this.#needs.label(file.path), modified: file.modified, content };
    this.#known.set(file.path, { entry, stamp });
    return entry;
  }

  #tell(changed: readonly LibraryEntry[], removed: readonly FileHandle[], unread: number): void {
    this.#revision += 1;
    this.#unread = unread;
    this.#needs.changed({
      revision: this.#revision,
      folder: this.#folder.name,
      changed,
      removed,
      error: this.#error,
      unread,
    });
  }

  #remember(): void {
    const entries = [...this.#known].flatMap(([path, { stamp, entry }]) =>
      entry.content.ok && stamp !== ''
        ? [{ name: basename(path), stamp, summary: entry.content.value }]
        : [],
    );
    this.#needs.remembered.store(this.#real, entries);
  }
}
