import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Some thousand lines a file: weeks of ordinary use. */
const MAX_BYTES = 256 * 1024;
const KEPT = 3;

/**
 * A file of lines that is put aside when full, under the same name and a number; the oldest goes.
 * Written at once, so that the last lines before a crash are there. A disk that does not take it
 * stops nothing.
 */
export class LogFile {
  readonly path: string;
  readonly #maxBytes: number;

  constructor(path: string, maxBytes = MAX_BYTES) {
    this.path = path;
    this.#maxBytes = maxBytes;
  }

  append(line: string): void {
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
      if (size + line.length > this.#maxBytes) this.#rotate();
      appendFileSync(this.path, `${line}\n`);
    } catch {
      // There is nowhere left to say it.
    }
  }

  #rotate(): void {
    for (let number = KEPT - 1; number >= 0; number -= 1) {
      const from = number === 0 ? this.path : `${this.path}.${number}`;
      if (statSync(from, { throwIfNoEntry: false }) !== undefined) {
        renameSync(from, `${this.path}.${number + 1}`);
      }
    }
  }
}
