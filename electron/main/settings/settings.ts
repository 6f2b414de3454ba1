import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { JsonFile } from './json-file';

const path = z.string().max(4096).refine(isAbsolute);

const schema = z.strictObject({
  version: z.literal(1),
  /** Null stands for the default: a folder of our own in the documents folder. */
  libraryFolder: path.nullable(),
  /** Newest first. */
  recent: z.array(path).max(100),
});

export type SettingsValue = z.infer<typeof schema>;

const DEFAULTS: SettingsValue = { version: 1, libraryFolder: null, recent: [] };

/** What the app remembers for its user between starts. */
export class Settings {
  readonly #file: JsonFile<SettingsValue>;
  #value: SettingsValue;

  constructor(file: string) {
    this.#file = new JsonFile(file, schema, DEFAULTS);
    this.#value = this.#file.read();
  }

  get value(): SettingsValue {
    return this.#value;
  }

  update(change: Partial<Omit<SettingsValue, 'version'>>): Promise<void> {
    this.#value = { ...this.#value, ...change };
    return this.#file.write(this.#value);
  }
}
