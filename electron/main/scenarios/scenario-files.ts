import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/file/codec';
import { isPageName } from '#shared/document/file/embedded';
import { LIMITS } from '#shared/document/scenario/limits';
import type {
  FileError,
  FileHandle,
  FileLabel,
  FileVersion,
  OpenedFile,
  SaveOver,
} from '#shared/ipc/files';
import { errnoOf, toFileError } from '../../disk/file-error';
import { readBounded } from '../../disk/read-bounded';
import { whereLinksLead } from '../../disk/where-links-lead';
import { folderLabel } from './folder-label';
import { Handles } from './handles';
import { hashOf, readScenario } from './read-scenario';
import { type WriteOptions, writeScenario } from './write-scenario';

export interface FileTrace {
  readonly path: string;
  /** Stands for the content as this app last read or wrote it. */
  readonly hash: string;
}

interface Saving {
  readonly handle: FileHandle;
  readonly text: string;
  readonly over: SaveOver;
}

const UNKNOWN: FileError = {
  code: 'notFound',
  message: 'This file is not known any more. Open it again.',
};

/** Opens and saves scenario files, and never writes over one that is not as its reader knows it. */
export class ScenarioFiles {
  readonly #handles = new Handles();
  readonly #documents: string;
  readonly #onUse: (path: string) => void;
  #lastSave: Promise<unknown> = Promise.resolve();

  /** `onUse` hears of every file that was opened or saved. */
  constructor(documents: string, onUse: (path: string) => void) {
    this.#documents = documents;
    this.#onUse = onUse;
  }

  /** Gives the file a handle. `path` must not be a link, since a handle is never followed. */
  label(path: string): FileLabel {
    return {
      handle: this.#handles.handleFor(path),
      fileName: basename(path),
      folder: folderLabel(dirname(path), this.#documents),
    };
  }

  /** What it takes to go on with a file after a restart: where it is, and what it held. */
  traceOf({ handle, revision }: Pick<FileVersion, 'handle' | 'revision'>): FileTrace | null {
    const path = this.#handles.pathOf(handle);
    return path === null ? null : { path, hash: revision };
  }

  resume({ path, hash }: FileTrace): FileVersion {
    return { ...this.label(path), revision: hash };
  }

  /** The path of a file the window may speak of; null for any other. */
  pathOf(handle: FileHandle): string | null {
    return this.#handles.pathOf(handle);
  }

  /** Opens a file that the user named: a link there is followed. */
  async openPath(path: string): Promise<Result<OpenedFile, FileError>> {
    try {
      return await this.#open(await realpath(path));
    } catch (error) {
      return err(toFileError(error, 'open', basename(path)));
    }
  }

  async openHandle(handle: FileHandle): Promise<Result<OpenedFile, FileError>> {
    const path = this.#handles.pathOf(handle);
    return path === null ? err(UNKNOWN) : this.#open(path);
  }

  /** What a file holds now, to be looked at; the user did not ask for it. */
  async readHandle(handle: FileHandle): Promise<Result<OpenedFile, FileError>> {
    const path = this.#handles.pathOf(handle);
    return path === null ? err(UNKNOWN) : this.#read(path);
  }

  async #open(path: string): Promise<Result<OpenedFile, FileError>> {
    const read = await this.#read(path);
    if (read.ok) this.#onUse(path);
    return read;
  }

  async #read(path: string): Promise<Result<OpenedFile, FileError>> {
    const read = await readScenario(path);
    if (!read.ok) return read;
    const { scenario, hash } = read.value;
    return ok({ ...this.label(path), revision: hash, scenario, embedded: isPageName(path) });
  }

  save({ handle, text, over }: Saving): Promise<Result<FileVersion, FileError>> {
    return this.#inTurn(async () => {
      const path = this.#handles.pathOf(handle);
      if (path === null || isPageName(path)) return err(UNKNOWN);
      const written = await this.#write(
        path,
        text,
        typeof over === 'string'
          ? { replace: over === 'anything' }
          : { replace: true, objection: () => changeSince(path, over.revision) },
      );
      // It came back while its user was told that it is gone.
      if (!written.ok && written.error.code === 'exists') return err(changed(path));
      return written;
    });
  }

  /** Saves into a folder of ours, which is made if it is not there. A link there is not followed. */
  saveInto(folder: string, fileName: string, text: string, options: { readonly replace: boolean }) {
    return this.#inTurn(async () => {
      try {
        await mkdir(folder, { recursive: true });
        const path = join(await realpath(folder), fileName);
        const written = await this.#write(path, text, options);
        return written.ok || written.error.code !== 'exists'
          ? written
          : err(await whatExists(path, text));
      } catch (error) {
        return err(toFileError(error, 'save', fileName));
      }
    });
  }

  /** Saves where the user said: a link there is followed. */
  saveAt(path: string, text: string, options: { readonly replace: boolean }) {
    return this.#inTurn(async () => {
      try {
        return await this.#write(await whereLinksLead(path), text, options);
      } catch (error) {
        return err(toFileError(error, 'save', basename(path)));
      }
    });
  }

  async #write(
    path: string,
    text: string,
    options: WriteOptions,
  ): Promise<Result<FileVersion, FileError>> {
    const written = await writeScenario(path, text, options);
    if (!written.ok) return written;
    this.#onUse(path);
    return ok({ ...this.label(path), revision: written.value });
  }

  /** One save at a time: a second must find what the first wrote. */
  #inTurn<T>(save: () => Promise<T>): Promise<T> {
    const turn = this.#lastSave.then(save, save);
    this.#lastSave = turn;
    return turn;
  }
}

/** What someone else did to the file since it held something; null when nothing. */
async function changeSince(path: string, revision: string): Promise<FileError | null> {
  try {
    const { bytes } = await readBounded(path, LIMITS.bytes);
    if (hashOf(bytes) === revision) return null;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') {
      const message = `“${basename(path)}” was moved or deleted since it was opened here.`;
      return { code: 'changedOnDisk', message };
    }
    // Grown too large, or replaced by something else: a change as well.
  }
  return changed(path);
}

function changed(path: string): FileError {
  const message = `“${basename(path)}” was changed by another program.`;
  return { code: 'changedOnDisk', message };
}

/** What stands under a name that is taken: replacing it may lose another's work. */
async function whatExists(path: string, text: string): Promise<FileError> {
  const [there, ours] = [await readScenario(path), parseScenario(text)];
  const name = `“${basename(path)}” exists already`;
  const message = !there.ok
    ? `${name}, and holds something that cannot be read.`
    : ours.ok && there.value.scenario.id === ours.value.id
      ? `${name}: it is another version of this scenario.`
      : `${name}: it holds another scenario, “${there.value.scenario.name}”.`;
  return { code: 'exists', message };
}
