import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';
import { errnoOf } from '../files/file-error';
import { writeAtomically } from '../files/write-atomically';
import { logProblem } from '../log/log';

/**
 * A small JSON file of the app's own. One that is broken never stops the app: it is kept aside
 * under another name, and the defaults apply.
 */
export class JsonFile<T> {
  readonly #path: string;
  readonly #schema: z.ZodType<T>;
  readonly #defaults: T;
  #lastWrite: Promise<void> = Promise.resolve();

  constructor(path: string, schema: z.ZodType<T>, defaults: T) {
    this.#path = path;
    this.#schema = schema;
    this.#defaults = defaults;
  }

  read(): T {
    try {
      return this.#schema.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return this.#defaults;
      logProblem('Could not read settings; the defaults apply', error);
      this.#setAside();
      return this.#defaults;
    }
  }

  #setAside(): void {
    try {
      renameSync(this.#path, `${this.#path}.broken`);
    } catch (error) {
      logProblem('Could not keep the broken settings aside', error);
    }
  }

  /** Never fails: what could not be remembered is only forgotten at the next start. */
  write(value: T): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    this.#lastWrite = this.#lastWrite
      .then(() => writeAtomically(this.#path, bytes, { replace: true }))
      .catch((error: unknown) => logProblem('Could not write settings', error));
    return this.#lastWrite;
  }

  /** Writes at once, for when the app is about to end. A crash amid it costs only the defaults. */
  writeNow(value: T): void {
    try {
      writeFileSync(this.#path, `${JSON.stringify(value, null, 2)}\n`);
    } catch (error) {
      logProblem('Could not write settings', error);
    }
  }
}
