import { z } from 'zod';
import type { Result } from '#shared/base/result';
import { LIMITS } from '#shared/document/scenario/limits';
import type { Scenario } from '#shared/document/scenario/scenario';
import { type KeptComparison, MOST_MEMBERS } from '#shared/ipc/comparison';
import type { ScenarioFiles } from '../scenarios/scenario-files';
import { KeptFile, keptScenario } from './kept-file';

const text = z.string().max(LIMITS.bytes).nullable();

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

const WORDS = {
  what: 'The scenarios compared the last time',
  meanwhile: 'Until then what is edited in a comparison is not kept.',
};

/**
 * The comparison as it was left, with what was edited in it and saved nowhere: it is there again at the
 * next start, also after a crash.
 */
export class ComparisonKeeper {
  readonly #kept: KeptFile;
  readonly #files: ScenarioFiles;

  constructor(path: string, files: ScenarioFiles) {
    this.#kept = new KeptFile(path, WORDS);
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
    return this.#kept.keep(kept);
  }

  /** What an earlier run compared, null when nothing, or in a sentence why it is not brought back. */
  collect(): Promise<Result<KeptComparison<Scenario> | null, string>> {
    return this.#kept.collect((content) => {
      const { members, baseline } = keptSchema.parse(content);
      return {
        baseline,
        members: members.map(({ path, scenario, edited, ...member }) => ({
          ...member,
          handle: path === null ? null : this.#files.label(path).handle,
          scenario: scenario === null ? null : keptScenario(scenario),
          edited: edited === null ? null : keptScenario(edited),
        })),
      };
    });
  }

  drop(): Promise<void> {
    return this.#kept.drop();
  }

  /** Done when the disk holds what was to be kept. */
  finish(): Promise<void> {
    return this.#kept.settled();
  }
}
