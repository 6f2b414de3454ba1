import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import { keyedHeadlines } from '#shared/ipc/arguments';
import type { KeyedHeadlines } from '#shared/ipc/library';
import { errnoOf } from '../../disk/file-error';
import { writeAtomically } from '../../disk/write-atomically';
import { logProblem } from '../log/log';

/** Some ten megabytes. */
const MOST = 10_000;

/**
 * Headlines computed earlier, by what they are a function of, in a file of one line each. The first
 * line names the version of the model: under another one nothing in it counts. A line that cannot be
 * read is left out, and costs one computation.
 */
export class HeadlineCache {
  readonly #path: string;
  readonly #version: string;
  readonly #most: number;
  #kept: Promise<Map<string, ScenarioHeadlines>> | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(path: string, version: string, most = MOST) {
    this.#path = path;
    this.#version = version;
    this.#most = most;
  }

  async of(keys: Iterable<string>): Promise<KeyedHeadlines[]> {
    const kept = await this.#load();
    return [...new Set(keys)].flatMap((modelKey) => {
      const headlines = kept.get(modelKey);
      return headlines === undefined ? [] : [{ modelKey, headlines }];
    });
  }

  async keep(computed: readonly KeyedHeadlines[]): Promise<void> {
    const kept = await this.#load();
    const fresh = computed.filter(({ modelKey }) => !kept.has(modelKey));
    for (const { modelKey, headlines } of fresh) kept.set(modelKey, headlines);
    this.#forgetOldest(kept);
    if (fresh.length === 0) return;
    this.#last = this.#last
      .then(() => appendFile(this.#path, fresh.map(lineOf).join('')))
      .catch((error: unknown) => logProblem('Headlines could not be kept', error));
    await this.#last;
  }

  #load(): Promise<Map<string, ScenarioHeadlines>> {
    this.#kept ??= this.#read();
    return this.#kept;
  }

  async #read(): Promise<Map<string, ScenarioHeadlines>> {
    const [header, ...lines] = await this.#lines();
    const current = header === this.#version;
    const read = (current ? lines : []).flatMap(parse);
    // The last are the latest.
    const kept = new Map(read.slice(-this.#most).map((each) => [each.modelKey, each.headlines]));
    if (!current || kept.size < lines.filter((line) => line !== '').length)
      await this.#rewrite(kept);
    return kept;
  }

  #forgetOldest(kept: Map<string, ScenarioHeadlines>): void {
    for (const modelKey of kept.keys()) {
      if (kept.size <= this.#most) return;
      kept.delete(modelKey);
    }
  }

  async #lines(): Promise<string[]> {
    try {
      return (await readFile(this.#path, 'utf8')).split('\n');
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') logProblem('Headlines are computed afresh', error);
      return [];
    }
  }

  async #rewrite(kept: ReadonlyMap<string, ScenarioHeadlines>): Promise<void> {
    const lines = [...kept].map(([modelKey, headlines]) => lineOf({ modelKey, headlines }));
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      const text = `${this.#version}\n${lines.join('')}`;
      await writeAtomically(this.#path, Buffer.from(text), { replace: true });
    } catch (error) {
      logProblem('Headlines could not be kept', error);
    }
  }
}

function lineOf(computed: KeyedHeadlines): string {
  return `${JSON.stringify(computed)}\n`;
}

function parse(line: string): KeyedHeadlines[] {
  try {
    return [keyedHeadlines.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
