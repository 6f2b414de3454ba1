import type { z } from 'zod';
import { err, ok, type Result } from '#shared/base/result';
import type { IssuePath, ModelIssue } from '#shared/model/errors';
import { VERSION_1_PRESET_IDS } from '#shared/model/presets/earlier';
import type { FileOrigin } from '../../scenario/absent';
import type { Scenario } from '../../scenario/scenario';
import { contentIssues, rebuildScenario } from '../rebuild';
import { schemaIn } from '../schema';
import { schemaIssues, withSuggestion } from '../schema-issues';
import { type FileOfVersion1, migrateVersion1 } from './migrate';
import { inLabelsOfVersion1, VERSION_1_WORDS, version1Id } from './words';

let schema: (z.ZodType<FileOfVersion1> & { readonly shape: object }) | undefined;

function version1Schema() {
  schema ??= schemaIn(1, VERSION_1_WORDS).omit({ presetRevision: true });
  return schema;
}

/**
 * Reads parsed JSON of version 1 as the scenario of today that gives what it gave. What is wrong with it
 * is told in the words of the file.
 */
export function readVersion1(
  root: unknown,
  absent: FileOrigin,
): Result<Scenario, readonly ModelIssue[]> {
  const shape = version1Schema();
  const file = shape.safeParse(root);
  if (!file.success) return err(schemaIssues(file.error, root, shape, VERSION_1_WORDS));
  const unknown = unknownPresets(file.data);
  if (unknown.length > 0) return err(unknown);
  const scenario = rebuildScenario(migrateVersion1(file.data), absent);
  const issues = contentIssues(scenario);
  return issues.length === 0 ? ok(scenario) : err(inWordsOfTheFile(issues));
}

function unknownPresets({ preset, briefing }: FileOfVersion1): ModelIssue[] {
  const named: readonly (readonly [string | undefined, IssuePath])[] = [
    [preset, ['preset']],
    [briefing?.against?.preset, ['briefing', 'against', 'preset']],
  ];
  return named.flatMap(([id, path]) =>
    id === undefined || VERSION_1_PRESET_IDS.includes(id)
      ? []
      : [
          {
            path,
            message: withSuggestion('is not a preset of version 1', id, VERSION_1_PRESET_IDS),
          },
        ],
  );
}

/** What is wrong with two assumptions that were one is wrong in one place of the file. */
function inWordsOfTheFile(issues: readonly ModelIssue[]): ModelIssue[] {
  const told = new Map(
    issues.map(({ path, message }) => {
      const issue: ModelIssue = {
        path: path.map((part) => (typeof part === 'string' ? version1Id(part) : part)),
        message: inLabelsOfVersion1(message),
      };
      return [JSON.stringify(issue), issue];
    }),
  );
  return [...told.values()];
}
