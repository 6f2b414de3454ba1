import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ScenarioSummary } from '#shared/ipc/library';
import { errnoOf } from '../../disk/file-error';
import { writeAtomically } from '../../disk/write-atomically';
import { logProblem } from '../log/log';

const entry = z.object({
  name: z.string(),
  stamp: z.string(),
  summary: z.strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    preset: z.string(),
    tags: z.array(z.string()).readonly(),
    author: z.string(),
    modelKey: z.string(),
  }),
});
const schema = z.object({
  version: z.string(),
  folder: z.string(),
  entries: z.array(entry),
});
type Entry = z.infer<typeof entry>;

/** Writing them after each of many changes in a row would be a waste. */
const PAUSE_MS = 2000;

/**
 * What was read from the library, kept for the next start: a file whose stamp is the same need not
 * be read again. Broken or from another version of the app, it is as if there were none.
 */
export class RememberedEntries {
  readonly #path: string;
  readonly #version: string;
  #entries: Promise<Map<string, Entry>> | null = null;
  #waiting: { folder: string; entries: readonly Entry[] } | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
  }

  async load(): Promise<{ get(path: string, stamp: string): ScenarioSummary | undefined }> {
    this.#entries ??= this.#read();
    const entries = await this.#entries;
    return {
      get(path, stamp) {
        const kept = entries.get(path);
        return kept?.stamp === stamp && stamp !== '' ? kept.summary : undefined;
      },
    };
  }

  async #read(): Promise<Map<string, Entry>> {
    try {
      const kept = schema.parse(JSON.parse(await readFile(this.#path, 'utf8')));
      if (kept.version !== this.#version) return new Map();
      return new Map(kept.entries.map((each) => [join(kept.folder, each.name), each]));
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') logProblem('The library is read afresh', error);
      return new Map();
    }
  }

  store(folder: string, entries: readonly Entry[]): void {
    this.#waiting = { folder, entries };
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE_MS).unref();
  }

  /** Writes at once, for when the app is about to end. A crash amid it costs only the time to read. */
  flushNow(): void {
    if (this.#waiting === null) return;
    try {
      writeFileSync(this.#path, this.#take());
    } catch (error) {
      logProblem('What was read of the library could not be kept', error);
    }
  }

  #take(): string {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const text = JSON.stringify({ version: this.#version, ...this.#waiting });
    this.#waiting = null;
    return text;
  }

  /** Writes what waits to be written. */
  async flush(): Promise<void> {
    if (this.#waiting === null) return;
    try {
      await writeAtomically(this.#path, Buffer.from(this.#take()), { replace: true });
    } catch (error) {
      logProblem('What was read of the library could not be kept', error);
    }
  }
}
