import { z } from 'zod';
import { parseScenario } from '#shared/document/file/codec';
import { LIMITS } from '#shared/document/scenario/limits';
import type { RecoveredDraft } from '#shared/ipc/contract';
import type { FileVersion } from '#shared/ipc/files';
import type { ScenarioFiles } from '../scenarios/scenario-files';
import { KeptFile, keptScenario } from './kept-file';

const draftSchema = z.object({
  version: z.literal(1),
  kept: z.number(),
  working: z.string().max(LIMITS.bytes),
  baseline: z.string().max(LIMITS.bytes),
  file: z.object({ path: z.string(), hash: z.string() }).nullable(),
});
type Draft = z.infer<typeof draftSchema>;

const WORDS = {
  what: 'Changes left unsaved the last time',
  meanwhile: 'Until then, save often: what is unsaved is not kept against a crash.',
};

/**
 * The unsaved state of the document, kept in the app's own folder so that a start after a crash finds
 * it. There is one window, and one app to a folder, so there is one draft.
 */
export class Drafts {
  readonly #kept: KeptFile;
  readonly #files: ScenarioFiles;
  readonly #tell: (sentence: string) => void;
  /** Whether the draft is of the page that is open, not one that it has still to collect. */
  #own = false;

  /** `tell` hears why a draft is not brought back, as a sentence for the user. */
  constructor(path: string, files: ScenarioFiles, tell: (sentence: string) => void) {
    this.#kept = new KeptFile(path, WORDS);
    this.#files = files;
    this.#tell = tell;
  }

  /** @param baseline what the file holds, or what the scenario was begun as */
  keep(
    working: string,
    baseline: string,
    version: Pick<FileVersion, 'handle' | 'revision'> | null,
  ): Promise<void> {
    const file = version === null ? null : this.#files.traceOf(version);
    const draft: Draft = { version: 1, kept: Date.now(), working, baseline, file };
    this.#own = true;
    return this.#kept.keep(draft);
  }

  drop(): Promise<void> {
    this.#own = false;
    return this.#kept.drop();
  }

  /** What an earlier run left unsaved; null when nothing. It stays kept until it is dropped. */
  async collect(): Promise<RecoveredDraft | null> {
    this.#own = false;
    const found = await this.#kept.collect((content) => this.#read(content));
    if (found.ok) return found.value;
    this.#tell(found.error);
    return null;
  }

  #read(content: unknown): RecoveredDraft {
    const draft = draftSchema.parse(content);
    const baseline = parseScenario(draft.baseline);
    return {
      working: keptScenario(draft.working),
      baseline: baseline.ok ? baseline.value : null,
      file: draft.file === null ? null : this.#files.resume(draft.file),
      kept: draft.kept,
    };
  }

  /**
   * Done when the disk holds what an end of the app should leave. A page that closes right after a
   * save may not have got round to saying that its draft can go.
   * @param unsaved whether there is something that the user has neither saved nor discarded
   */
  async finish(unsaved: boolean): Promise<void> {
    if (!unsaved && this.#own) await this.drop();
    else await this.#kept.settled();
  }
}
