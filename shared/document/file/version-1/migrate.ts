import type { z } from 'zod';
import { record } from '#shared/base/record';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  type NumericId,
} from '#shared/model/assumptions/registry';
import { earlierAssumption, VERSION_1_REVISION } from '#shared/model/presets/earlier';
import { BASE_PRESET_ID } from '#shared/model/presets/presets';
import { resolveAssumption } from '#shared/model/presets/resolve';
import type { RankCorrelation, RunOptions } from '#shared/model/results';
import { DEFAULT_OPTIONS } from '../../scenario/defaults';
import { overrideText, tidyOverride, tidyOverrides } from '../../scenario/overrides';
import { askedFingerprint, snapshotInput } from '../../scenario/results-snapshot';
import type { Override, Scenario } from '../../scenario/scenario';
import type { BriefingContent, ScenarioFileContent } from '../rebuild';
import type { schemaIn } from '../schema';
import { presentIds, VERSION_1_WORDS } from './words';

/** A file of version 1 of the right shape. */
export type FileOfVersion1 = Omit<z.output<ReturnType<typeof schemaIn<string>>>, 'presetRevision'>;

type OverridesOfFile = NonNullable<FileOfVersion1['assumptions']>;
type PairsOfFile = NonNullable<FileOfVersion1['correlations']>;
type ResultsOfFile = NonNullable<FileOfVersion1['results']>;
type BriefingOfFile = NonNullable<FileOfVersion1['briefing']>;

/**
 * A file of version 1 as one of today that gives the same, to the last digit. What its preset says
 * otherwise by now becomes the scenario's own; where it lists no correlations there were none.
 */
export function migrateVersion1(file: FileOfVersion1): ScenarioFileContent {
  const { preset = BASE_PRESET_ID, briefing, results, ...kept } = file;
  const assumptions = pinned(preset, inPresentWords(file.assumptions ?? {}));
  const correlations = presentPairs(file.correlations ?? []);
  return {
    ...kept,
    preset,
    presetRevision: VERSION_1_REVISION,
    assumptions,
    correlations,
    ...(briefing === undefined ? {} : { briefing: presentBriefing(briefing) }),
    ...(results === undefined
      ? {}
      : { results: presentResults(file, results, { preset, assumptions, correlations }) }),
  };
}

/** Overrides under the names of today. What was known or decided never varies now, as little as a brain does. */
function inPresentWords(given: OverridesOfFile): Readonly<Record<string, Override>> {
  const said = VERSION_1_WORDS.ids.flatMap((id) => {
    const override = tidyOverride(given[id] ?? {});
    return presentIds(id).map((present): [AssumptionId, Override] => {
      const { spread: _, ...certain } = override;
      return [present, present === 'brainFlop' ? certain : override];
    });
  });
  return tidyOverrides(Object.fromEntries(said));
}

/** With every value and spread that the preset said otherwise in version 1. */
function pinned(preset: string, given: Scenario['assumptions']): Scenario['assumptions'] {
  return tidyOverrides(
    record(ASSUMPTION_IDS, (id): Override => {
      const own = given[id] ?? {};
      const was = earlierAssumption(preset, VERSION_1_REVISION, id, own);
      if (was === null) return own;
      const now = resolveAssumption(preset, id, own);
      if (overrideText(was) === overrideText(now)) return own;
      // A spread alone stays where the value is the same; a value has its spread with it.
      return 'spread' in was && was.value === now.value
        ? { ...own, spread: was.spread }
        : { ...own, ...was };
    }),
  );
}

function presentPairs(pairs: PairsOfFile): RankCorrelation[] {
  return pairs.map(({ a, b, rank }) => ({ a: presentIds(a)[0], b: presentIds(b)[0], rank }));
}

function presentBriefing({ slides, against }: BriefingOfFile): BriefingContent {
  return {
    ...(slides === undefined
      ? {}
      : {
          slides: slides.map(({ live, ...slide }) => ({
            ...slide,
            ...(live === undefined ? {} : { live: presentIds(live)[0] as NumericId }),
          })),
        }),
    ...(against === undefined
      ? {}
      : {
          against: {
            name: against.name,
            preset: against.preset,
            assumptions: pinned(against.preset, inPresentWords(against.assumptions)),
            correlations: presentPairs(against.correlations ?? []),
          },
        }),
  };
}

type PresentFigures = Pick<Scenario, 'preset' | 'assumptions' | 'correlations'>;

/** What the file gave holds for what it has become, since that gives the same. */
function presentResults(
  file: FileOfVersion1,
  results: ResultsOfFile,
  present: PresentFigures,
): ResultsOfFile {
  const { preset } = present;
  const options = { ...DEFAULT_OPTIONS, ...definedOptions(file) };
  const given = file.assumptions ?? {};
  const overrides = VERSION_1_WORDS.ids.flatMap((id): [string, Override][] => {
    const override = tidyOverride(given[id] ?? {});
    return Object.keys(override).length === 0 ? [] : [[id, override]];
  });
  const asked = askedFingerprint(
    { preset, ...options },
    Object.fromEntries(overrides),
    file.correlations ?? [],
  );
  if (results.input !== asked) return results;
  return Object.assign({}, results, { input: snapshotInput({ ...present, ...options }) });
}

function definedOptions({ horizon, samples, seed }: FileOfVersion1): Partial<RunOptions> {
  return {
    ...(horizon === undefined ? {} : { horizon }),
    ...(samples === undefined ? {} : { samples }),
    ...(seed === undefined ? {} : { seed }),
  };
}
