import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { errnoOf, isOfSystem } from '../../disk/file-error';
import { patientlySync } from '../../disk/patiently';
import { writeAtomically } from '../../disk/write-atomically';
import { logProblem } from '../log/log';
import { setAside } from './set-aside';

/** Why the defaults apply: the file is damaged and set aside, or the system does not give it for now. */
export type JsonProblem =
  | { readonly kind: 'damaged'; readonly aside: string }
  | { readonly kind: 'unread'; readonly error: unknown };

/**
 * A small JSON file of the app's own. One that is broken never stops the app: it is kept aside
 * under another name, and the defaults apply. So they do for one that cannot be read, which is left as
 * it is: nothing is written in this run.
 */
export class JsonFile<T> {
  readonly #path: string;
  readonly #schema: z.ZodType<T>;
  readonly #defaults: T;
  #lastWrite: Promise<void> = Promise.resolve();
  #problem: JsonProblem | null = null;

  constructor(path: string, schema: z.ZodType<T>, defaults: T) {
    this.#path = path;
    this.#schema = schema;
    this.#defaults = defaults;
  }

  read(): T {
    this.#problem = null;
    try {
      const text = patientlySync(() => readFileSync(this.#path, 'utf8'));
      return this.#schema.parse(JSON.parse(text));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return this.#defaults;
      logProblem('Could not read settings; the defaults apply', error);
      this.#problem = isOfSystem(error) ? { kind: 'unread', error } : this.#setAside();
      return this.#defaults;
    }
  }

  /** What came of the last reading; null when nothing was wrong. */
  get problem(): JsonProblem | null {
    return this.#problem;
  }

  #setAside(): JsonProblem {
    try {
      return { kind: 'damaged', aside: basename(setAside(this.#path)) };
    } catch (error) {
      logProblem('Could not keep the broken settings aside', error);
      return { kind: 'unread', error };
    }
  }

  /** Never fails: what could not be remembered is only forgotten at the next start. */
  write(value: T): Promise<void> {
    if (this.#problem?.kind === 'unread') return Promise.resolve();
    const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    this.#lastWrite = this.#lastWrite
      .then(() => writeAtomically(this.#path, bytes, { replace: true }))
      .catch((error: unknown) => logProblem('Could not write settings', error));
    return this.#lastWrite;
  }

  /** Writes at once, for when the app is about to end. A crash amid it costs only the defaults. */
  writeNow(value: T): void {
    if (this.#problem?.kind === 'unread') return;
    try {
      writeFileSync(this.#path, `${JSON.stringify(value, null, 2)}\n`);
    } catch (error) {
      logProblem('Could not write settings', error);
    }
  }
}
