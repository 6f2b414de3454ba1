import { basename, isAbsolute } from 'node:path';
import { z } from 'zod';
import { toFileError } from '../../disk/file-error';
import { JsonFile, type JsonProblem } from '../kept/json-file';

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

  /** `tell` hears why they are not as they were left, as a sentence for the user. */
  constructor(file: string, tell: (sentence: string) => void) {
    this.#file = new JsonFile(file, schema, DEFAULTS);
    this.#value = this.#file.read();
    const { problem } = this.#file;
    if (problem !== null) tell(sentence(problem, basename(file)));
  }

  get value(): SettingsValue {
    return this.#value;
  }

  update(change: Partial<Omit<SettingsValue, 'version'>>): Promise<void> {
    this.#value = { ...this.#value, ...change };
    return this.#file.write(this.#value);
  }
}

function sentence(problem: JsonProblem, fileName: string): string {
  if (problem.kind === 'damaged') {
    return `The settings were damaged and are set aside as “${problem.aside}”: the library is in its usual folder again, and the recent files are forgotten.`;
  }
  const { message } = toFileError(problem.error, 'open', fileName);
  return `${message} Until Headroom starts again, the library is in its usual folder and no setting is kept.`;
}
