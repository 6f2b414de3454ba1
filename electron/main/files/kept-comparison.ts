import { readFile, rename, unlink } from 'node:fs/promises';
import { z } from 'zod';
import { parseScenario } from '#shared/document/codec';
import { MAX_SCENARIO_BYTES, type Scenario } from '#shared/document/scenario';
import { type KeptComparison, MOST_MEMBERS } from '#shared/ipc/comparison';
import { logProblem } from '../log/log';
import { errnoOf } from './file-error';
import type { ScenarioFiles } from './scenario-files';
import { writeAtomically } from './write-atomically';

const text = z.string().max(MAX_SCENARIO_BYTES).nullable();

const keptSchema = z.object({
  version: z.literal(1),
  baseline: z.number().int(),
  members: z
    .array(
      z.object({
        open: z.boolean(),
        preset: z.string().nullable(),
        path: z.string().nullable(),
        color: z
          .number()
          .int()
          .min(0)
          .max(MOST_MEMBERS - 1),
        scenario: text,
        edited: text,
      }),
    )
    .max(MOST_MEMBERS),
});
type Kept = z.infer<typeof keptSchema>;

/**
 * The comparison as it was left, with what was edited in it and saved nowhere, kept in the app's own
 * folder: it is there again at the next start, also after a crash.
 */
export class ComparisonKeeper {
  readonly #path: string;
  readonly #files: ScenarioFiles;
  #last: Promise<void> = Promise.resolve();

  constructor(path: string, files: ScenarioFiles) {
    this.#path = path;
    this.#files = files;
  }

  keep({ members, baseline }: KeptComparison<string>): Promise<void> {
    const kept: Kept = {
      version: 1,
      baseline,
      members: members.map(({ handle, ...member }) => ({
        ...member,
        path: handle === null ? null : this.#files.pathOf(handle),
      })),
    };
    return this.#inTurn(() =>
      writeAtomically(this.#path, Buffer.from(JSON.stringify(kept)), { replace: true }),
    );
  }

  /** What an earlier run compared; null when nothing, or nothing that can be read. */
  async collect(): Promise<KeptComparison<Scenario> | null> {
    await this.#last.catch(() => {});
    try {
      const kept = keptSchema.parse(JSON.parse(await readFile(this.#path, 'utf8')));
      return {
        baseline: kept.baseline,
        members: kept.members.map(({ path, scenario, edited, ...member }) => ({
          ...member,
          handle: path === null ? null : this.#files.label(path).handle,
          scenario: read(scenario),
          edited: read(edited),
        })),
      };
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null;
      logProblem('Could not read the comparison; it is kept aside', error);
      await rename(this.#path, `${this.#path}.broken`).catch(() => {});
      return null;
    }
  }

  drop(): Promise<void> {
    return this.#inTurn(() =>
      unlink(this.#path).catch((error: unknown) => {
        if (errnoOf(error) !== 'ENOENT') throw error;
      }),
    );
  }

  /** Done when the disk holds what was to be kept. */
  finish(): Promise<void> {
    return this.#last;
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(act, act);
    return this.#last;
  }
}

function read(kept: string | null): Scenario | null {
  if (kept === null) return null;
  const scenario = parseScenario(kept);
  if (!scenario.ok) throw new Error(scenario.error.message);
  return scenario.value;
}
