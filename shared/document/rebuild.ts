import type { z } from 'zod';
import { inputIssues } from '#shared/model/assumptions/validate';
import type { ModelIssue } from '#shared/model/errors';
import { BASE_PRESET_ID, isPresetId, PRESETS } from '#shared/model/presets/presets';
import { DEFAULT_OPTIONS } from './defaults';
import { tidyOverrides } from './overrides';
import { orderedResults, ownResults } from './results-snapshot';
import { type Json, NO_EVIDENCE, type Scenario } from './scenario';
import type { scenarioSchema } from './schema';
import { withSuggestion } from './schema-issues';
import type { ResultsSnapshot } from './snapshot';
import { scenarioToModel } from './to-model';

/** What stands for the parts of a file that no default can be right for. */
export interface Absent {
  /** UUID of a file that has none. */
  readonly id: string;
  /** ISO 8601 instant a file that does not say counts as made at. */
  readonly created: string;
}

/** A scenario made field by field of a file of the right shape, with defaults for what it leaves out. */
export function rebuildScenario(
  file: z.output<ReturnType<typeof scenarioSchema>>,
  absent: Absent,
): Scenario {
  const created = file.created ?? file.modified ?? absent.created;
  const scenario: Scenario = {
    id: file.id ?? absent.id,
    name: file.name,
    description: file.description ?? '',
    tags: file.tags ?? [],
    author: file.author ?? '',
    created,
    modified: file.modified ?? created,
    preset: file.preset ?? BASE_PRESET_ID,
    horizon: file.horizon ?? DEFAULT_OPTIONS.horizon,
    samples: file.samples ?? DEFAULT_OPTIONS.samples,
    seed: file.seed ?? DEFAULT_OPTIONS.seed,
    assumptions: tidyOverrides(file.assumptions ?? {}),
    correlations: file.correlations ?? [],
    evidence: { ...NO_EVIDENCE, ...file.evidence },
    // Came out of JSON.parse, so it is JSON.
    briefing: { slides: (file.briefing?.slides ?? []) as Json[] },
  };
  // A file edited by hand carries what it gave before; that is no fault, and of no use.
  const results = ownResults(scenario, file.results as ResultsSnapshot | undefined);
  return results === null ? scenario : { ...scenario, results: orderedResults(results) };
}

/** What a well-formed file says that the model cannot run. */
export function contentIssues(scenario: Scenario): ModelIssue[] {
  if (!isPresetId(scenario.preset)) {
    const known = PRESETS.map(({ id }) => id);
    const message = withSuggestion('is not a preset of this version', scenario.preset, known);
    return [{ path: ['preset'], message }];
  }
  const { assumptions, correlations, options } = scenarioToModel(scenario);
  return inputIssues(assumptions, correlations, options);
}
