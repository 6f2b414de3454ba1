import { readFile, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/file/codec';
import type { Scenario } from '#shared/document/scenario/scenario';
import { errnoOf, toFileError } from '../../disk/file-error';
import { patiently } from '../../disk/patiently';
import { writeAtomically } from '../../disk/write-atomically';
import { logProblem } from '../log/log';
import { setAside } from './set-aside';

/** What a kept file means to its user, as parts of the sentences that say it is not there. */
export interface KeptWords {
  /** The subject of "could not be brought back". */
  readonly what: string;
  /** What goes for as long as it is left as it is. */
  readonly meanwhile: string;
}

/** A scenario in what was kept; throws for what is damaged. */
export function keptScenario(text: string): Scenario {
  const scenario = parseScenario(text);
  if (!scenario.ok) throw new Error(scenario.error.message);
  return scenario.value;
}

/**
 * A file of the app's own in which work that is saved nowhere goes from one run to the next. What is
 * damaged is set aside. What the system does not give for now is left as it is, and nothing is written
 * in this run.
 */
export class KeptFile {
  readonly #path: string;
  readonly #words: KeptWords;
  #last: Promise<void> = Promise.resolve();
  #unread = false;

  constructor(path: string, words: KeptWords) {
    this.#path = path;
    this.#words = words;
  }

  keep(content: object): Promise<void> {
    if (this.#unread) return Promise.resolve();
    return this.#inTurn(() =>
      writeAtomically(this.#path, Buffer.from(JSON.stringify(content)), { replace: true }),
    );
  }

  drop(): Promise<void> {
    if (this.#unread) return Promise.resolve();
    return this.#inTurn(() =>
      unlink(this.#path).catch((error: unknown) => {
        if (errnoOf(error) !== 'ENOENT') throw error;
      }),
    );
  }

  /**
   * What an earlier run kept, null when nothing, or why it is not brought back as a sentence for the
   * user. It stays kept until it is dropped or another is.
   * @param read throws for what is damaged
   */
  async collect<T>(read: (content: unknown) => T): Promise<Result<T | null, string>> {
    this.#unread = false;
    await this.#last.catch(() => {});
    let text: string;
    try {
      text = await patiently(() => readFile(this.#path, 'utf8'));
    } catch (error) {
      return errnoOf(error) === 'ENOENT' ? ok(null) : err(this.#leave(error));
    }
    try {
      return ok(read(JSON.parse(text)));
    } catch (error) {
      return err(this.#setAside(error));
    }
  }

  /** Done when the disk holds what was to be kept. */
  settled(): Promise<void> {
    return this.#last;
  }

  #leave(error: unknown): string {
    logProblem('Could not read what an earlier run kept; it is left as it is', error);
    this.#unread = true;
    const { message } = toFileError(error, 'open', basename(this.#path));
    const { what, meanwhile } = this.#words;
    return `${what} could not be brought back: ${message} They may come back when Headroom starts again. ${meanwhile}`;
  }

  #setAside(error: unknown): string {
    logProblem('What an earlier run kept is damaged; it is set aside', error);
    try {
      const aside = basename(setAside(this.#path));
      return `${this.#words.what} could not be brought back: the file they were in is damaged. It is set aside as “${aside}”.`;
    } catch (refusal) {
      return this.#leave(refusal);
    }
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(act, act);
    return this.#last;
  }
}
