import type { z } from 'zod';
import { record } from '#shared/base/record';
import { inputIssues } from '#shared/model/assumptions/validate';
import type { ModelIssue } from '#shared/model/errors';
import { presentRevision } from '#shared/model/presets/earlier';
import { isPresetId, PRESETS } from '#shared/model/presets/presets';
import { type FileOrigin, UNKNOWN_ORIGIN } from '../scenario/absent';
import { ABSENT_CONTENT, inFieldOrder, NUMBER_FIELDS, TEXT_FIELDS } from '../scenario/fields';
import { orderedSlide } from '../scenario/ordered-briefing';
import { tidyOverrides } from '../scenario/overrides';
import { orderedResults, ownResults } from '../scenario/results-snapshot';
import { type Briefing, PLAIN_BRIEFING, type Scenario } from '../scenario/scenario';
import type { ResultsSnapshot } from '../scenario/snapshot';
import { scenarioToModel } from '../scenario/to-model';
import type { scenarioSchema } from './schema';
import { withSuggestion } from './schema-issues';

type Read = z.output<ReturnType<typeof scenarioSchema>>;
type ReadBriefing = NonNullable<Read['briefing']>;
type ReadCompared = NonNullable<ReadBriefing['against']>;
type ReadOverrides = Parameters<typeof tidyOverrides>[0];

/** A file of the right shape, in the words of the current version. */
export type ScenarioFileContent = Omit<Read, 'version' | 'assumptions' | 'briefing'> & {
  readonly assumptions?: ReadOverrides | undefined;
  readonly briefing?: BriefingContent | undefined;
};

/** The briefing in a file of the right shape, in the words of the current version. */
export type BriefingContent = Omit<ReadBriefing, 'against'> & {
  readonly against?:
    | (Omit<ReadCompared, 'assumptions'> & { readonly assumptions: ReadOverrides })
    | undefined;
};

/** A scenario made field by field of a file of the right shape, with defaults for what it leaves out. */
export function rebuildScenario(file: ScenarioFileContent, absent: FileOrigin): Scenario {
  const preset = file.preset ?? ABSENT_CONTENT.preset;
  const created = file.created ?? file.modified ?? absent.created;
  const scenario: Scenario = inFieldOrder({
    ...record(TEXT_FIELDS, (name) => file[name] ?? ABSENT_CONTENT[name]),
    ...record(NUMBER_FIELDS, (name) => file[name] ?? ABSENT_CONTENT[name]),
    id: file.id === undefined || file.id === UNKNOWN_ORIGIN.id ? absent.id : file.id,
    created,
    modified: file.modified ?? created,
    name: file.name,
    tags: file.tags ?? ABSENT_CONTENT.tags,
    preset,
    presetRevision: file.presetRevision ?? revisionOf(preset),
    assumptions: tidyOverrides(file.assumptions ?? {}),
    correlations: file.correlations ?? null,
    evidence: file.evidence ?? ABSENT_CONTENT.evidence,
    briefing: rebuildBriefing(file.briefing),
  });
  // A file edited by hand carries what it gave before; that is no fault, and of no use.
  const results = ownResults(scenario, file.results as ResultsSnapshot | undefined);
  return results === null ? scenario : { ...scenario, results: orderedResults(results) };
}

function rebuildBriefing(file: BriefingContent | undefined): Briefing {
  const slides = (file?.slides ?? []).map(orderedSlide);
  const against = file?.against;
  if (against === undefined) return { slides, against: null };
  return {
    slides,
    against: {
      ...against,
      assumptions: tidyOverrides(against.assumptions),
      correlations: against.correlations ?? null,
    },
  };
}

/** A file that does not say is of the preset as it is; one of an unknown preset is refused later. */
function revisionOf(preset: string): number {
  return isPresetId(preset) ? presentRevision(preset) : ABSENT_CONTENT.presetRevision;
}

/** What a well-formed file says that the model cannot run. */
export function contentIssues(scenario: Scenario): ModelIssue[] {
  if (!isPresetId(scenario.preset)) {
    const known = PRESETS.map(({ id }) => id);
    const message = withSuggestion('is not a preset of this version', scenario.preset, known);
    return [{ path: ['preset'], message }];
  }
  const { assumptions, correlations, options } = scenarioToModel(scenario);
  return [...inputIssues(assumptions, correlations, options), ...briefingIssues(scenario)];
}

/** Two slides of one name, and a scenario to compare with that the model cannot run. */
function briefingIssues(scenario: Scenario): ModelIssue[] {
  const { slides, against } = scenario.briefing;
  const ids = slides.map(({ id }) => id);
  const twice = slides.flatMap(({ id }, i): ModelIssue[] =>
    ids.indexOf(id) === i
      ? []
      : [
          {
            path: ['briefing', 'slides', i, 'id'],
            message: `"${id}" is the id of an earlier slide`,
          },
        ],
  );
  if (against === null) return twice;
  const other = contentIssues({ ...scenario, ...against, briefing: PLAIN_BRIEFING });
  return [
    ...twice,
    ...other.map(({ path, message }) => ({ path: ['briefing', 'against', ...path], message })),
  ];
}
