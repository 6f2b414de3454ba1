import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { MAX_SCENARIO_BYTES } from '#shared/document/scenario';
import type { FileError, FileHandle, FileLabel, OpenedFile } from '#shared/ipc/contract';
import { errnoOf, toFileError } from './file-error';
import { folderLabel } from './folder-label';
import { Handles } from './handles';
import { readBounded } from './read-bounded';
import { hashOf, isPage, readScenario } from './read-scenario';
import { writeScenario } from './write-scenario';

export interface FileTrace {
  readonly path: string;
  /** Stands for the content as this app last read or wrote it. */
  readonly hash: string;
}

interface Saving {
  readonly handle: FileHandle;
  readonly text: string;
  readonly overwriteChanged: boolean;
}

const UNKNOWN: FileError = {
  code: 'notFound',
  message: 'This file is not known any more. Open it again.',
};

/** Opens and saves scenario files, and knows which content this app last read or wrote in each. */
export class ScenarioFiles {
  readonly #handles = new Handles();
  readonly #known = new Map<string, string>();
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
  traceOf(handle: FileHandle): FileTrace | null {
    const path = this.#handles.pathOf(handle);
    const hash = path === null ? undefined : this.#known.get(path);
    return path === null || hash === undefined ? null : { path, hash };
  }

  resume({ path, hash }: FileTrace): FileLabel {
    this.#known.set(path, hash);
    return this.label(path);
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

  async #open(path: string): Promise<Result<OpenedFile, FileError>> {
    const read = await readScenario(path);
    if (!read.ok) return read;
    this.#used(path, read.value.hash);
    const { scenario } = read.value;
    return ok({ ...this.label(path), scenario, embedded: isPage(path) });
  }

  save({ handle, text, overwriteChanged }: Saving): Promise<Result<FileLabel, FileError>> {
    return this.#inTurn(async () => {
      const path = this.#handles.pathOf(handle);
      if (path === null || isPage(path)) return err(UNKNOWN);
      const change = overwriteChanged ? null : await this.#changeOf(path);
      return change === null ? this.#write(path, text, { replace: true }) : err(change);
    });
  }

  /** Saves into a folder of ours, which is made if it is not there. A link there is not followed. */
  saveInto(folder: string, fileName: string, text: string, options: { readonly replace: boolean }) {
    return this.#inTurn(async () => {
      try {
        await mkdir(folder, { recursive: true });
        return await this.#write(join(await realpath(folder), fileName), text, options);
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
    options: { readonly replace: boolean },
  ): Promise<Result<FileLabel, FileError>> {
    const written = await writeScenario(path, text, options);
    if (!written.ok) return written;
    this.#used(path, written.value);
    return ok(this.label(path));
  }

  /** What someone else did to the file since this app last read or wrote it; null when nothing. */
  async #changeOf(path: string): Promise<FileError | null> {
    const name = `“${basename(path)}”`;
    try {
      const { bytes } = await readBounded(path, MAX_SCENARIO_BYTES);
      if (hashOf(bytes) === this.#known.get(path)) return null;
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') {
        const message = `${name} was moved or deleted since it was opened here.`;
        return { code: 'changedOnDisk', message };
      }
      // Grown too large, or replaced by something else: a change as well.
    }
    return { code: 'changedOnDisk', message: `${name} was changed by another program.` };
  }

  #used(path: string, hash: string): void {
    this.#known.set(path, hash);
    this.#onUse(path);
  }

  /** One save at a time: a second must find what the first wrote. */
  #inTurn<T>(save: () => Promise<T>): Promise<T> {
    const turn = this.#lastSave.then(save, save);
    this.#lastSave = turn;
    return turn;
  }
}

async function whereLinksLead(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return join(await realpath(dirname(path)), basename(path));
  }
}
