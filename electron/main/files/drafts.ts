import { readFile, rename, unlink } from 'node:fs/promises';
import { z } from 'zod';
import { parseScenario } from '#shared/document/codec';
import { MAX_SCENARIO_BYTES } from '#shared/document/scenario';
import type { RecoveredDraft } from '#shared/ipc/contract';
import type { FileVersion } from '#shared/ipc/files';
import { logProblem } from '../log/log';
import { errnoOf } from './file-error';
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
  #last: Promise<void> = Promise.resolve();
  /** Whether the draft is of the page that is open, not one that it has still to collect. */
  #own = false;

  constructor(path: string, files: ScenarioFiles) {
    this.#path = path;
    this.#files = files;
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
    return this.#inTurn(() =>
      writeAtomically(this.#path, Buffer.from(JSON.stringify(draft)), { replace: true }),
    );
  }

  drop(): Promise<void> {
    this.#own = false;
    return this.#inTurn(() =>
      unlink(this.#path).catch((error: unknown) => {
        if (errnoOf(error) !== 'ENOENT') throw error;
      }),
    );
  }

  /** What an earlier run left unsaved; null when nothing. It stays kept until it is dropped. */
  async collect(): Promise<RecoveredDraft | null> {
    this.#own = false;
    await this.#last.catch(() => {});
    try {
      const draft = draftSchema.parse(JSON.parse(await readFile(this.#path, 'utf8')));
      const working = parseScenario(draft.working);
      if (!working.ok) throw new Error(working.error.message);
      const baseline = parseScenario(draft.baseline);
      return {
        working: working.value,
        baseline: baseline.ok ? baseline.value : null,
        file: draft.file === null ? null : this.#files.resume(draft.file),
        kept: draft.kept,
      };
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null;
      logProblem('Could not read the draft; it is kept aside', error);
      await rename(this.#path, `${this.#path}.broken`).catch(() => {});
      return null;
    }
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
