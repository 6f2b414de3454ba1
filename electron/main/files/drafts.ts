import { readFile, rename, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { parseScenario } from '#shared/document/codec';
import { MAX_SCENARIO_BYTES } from '#shared/document/scenario';
import type { RecoveredDraft } from '#shared/ipc/contract';
import type { FileVersion } from '#shared/ipc/files';
import { logProblem } from '../log/log';
import { errnoOf, toFileError } from './file-error';
import { patiently } from './patiently';
import type { ScenarioFiles } from './scenario-files';
import { writeAtomically } from './write-atomically';

const draftSchema = z.object({
  version: z.literal(1),
  kept: z.number(),
  working: z.string().max(MAX_SCENARIO_BYTES),
  baseline: z.string().max(MAX_SCENARIO_BYTES),
  file: z.object({ path: z.string(), hash: z.string() }).nullable(),
});
type Draft = z.infer<typeof draftSchema>;

/**
 * The unsaved state of the document, kept in the app's own folder so that a start after a crash finds
 * it. There is one window, and one app to a folder, so there is one draft.
 */
export class Drafts {
  readonly #path: string;
  readonly #files: ScenarioFiles;
  readonly #tell: (sentence: string) => void;
  #last: Promise<void> = Promise.resolve();
  /** Whether the draft is of the page that is open, not one that it has still to collect. */
  #own = false;
  /** There is one that the system does not give for now: it is left as it is. */
  #unread = false;

  /** `tell` hears why a draft is not brought back, as a sentence for the user. */
  constructor(path: string, files: ScenarioFiles, tell: (sentence: string) => void) {
    this.#path = path;
    this.#files = files;
    this.#tell = tell;
  }

  /** @param baseline what the file holds, or what the scenario was begun as */
  keep(
    working: string,
    baseline: string,
    version: Pick<FileVersion, 'handle' | 'revision'> | null,
  ): Promise<void> {
    if (this.#unread) return Promise.resolve();
    const file = version === null ? null : this.#files.traceOf(version);
    const draft: Draft = { version: 1, kept: Date.now(), working, baseline, file };
    this.#own = true;
    return this.#inTurn(() =>
      writeAtomically(this.#path, Buffer.from(JSON.stringify(draft)), { replace: true }),
    );
  }

  drop(): Promise<void> {
    this.#own = false;
    if (this.#unread) return Promise.resolve();
    return this.#inTurn(() =>
      unlink(this.#path).catch((error: unknown) => {
        if (errnoOf(error) !== 'ENOENT') throw error;
      }),
    );
  }

  /** What an earlier run left unsaved; null when nothing. It stays kept until it is dropped. */
  async collect(): Promise<RecoveredDraft | null> {
    this.#own = false;
    this.#unread = false;
    await this.#last.catch(() => {});
    let text: string;
    try {
      text = await patiently(() => readFile(this.#path, 'utf8'));
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') this.#leave(error);
      return null;
    }
    try {
      return this.#parse(text);
    } catch (error) {
      await this.#setAside(error);
      return null;
    }
  }

  #parse(text: string): RecoveredDraft {
    const draft = draftSchema.parse(JSON.parse(text));
    const working = parseScenario(draft.working);
    if (!working.ok) throw new Error(working.error.message);
    const baseline = parseScenario(draft.baseline);
    return {
      working: working.value,
      baseline: baseline.ok ? baseline.value : null,
      file: draft.file === null ? null : this.#files.resume(draft.file),
      kept: draft.kept,
    };
  }

  #leave(error: unknown): void {
    logProblem('Could not read the draft; it is left as it is', error);
    this.#unread = true;
    const { message } = toFileError(error, 'open', basename(this.#path));
    this.#tell(
      `Changes left unsaved the last time could not be brought back: ${message} They may come back when Headroom starts again. Until then, save often: what is unsaved is not kept against a crash.`,
    );
  }

  async #setAside(error: unknown): Promise<void> {
    logProblem('The draft is damaged; it is kept aside', error);
    const aside = `${this.#path}.broken`;
    try {
      await patiently(() => rename(this.#path, aside));
    } catch (refusal) {
      this.#leave(refusal);
      return;
    }
    this.#tell(
      `Changes left unsaved the last time could not be brought back: the file they were in is damaged. It is set aside as “${basename(aside)}”.`,
    );
  }

  /**
   * Done when the disk holds what an end of the app should leave. A page that closes right after a
   * save may not have got round to saying that its draft can go.
   * @param unsaved whether there is something that the user has neither saved nor discarded
   */
  async finish(unsaved: boolean): Promise<void> {
    if (!unsaved && this.#own) await this.drop();
    else await this.#last;
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(act, act);
    return this.#last;
  }
}
