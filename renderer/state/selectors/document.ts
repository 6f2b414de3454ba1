import { serialiseScenario } from '#shared/document/file/serialise';
import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import type { ModelInput } from '#shared/model/model-input';
import type { ScenarioState } from '../scenario-store';
import { perObject } from './memo';

/** What a scenario says, without when it was last touched and what it gave then. */
const contentOf: (scenario: Scenario) => string = perObject(({ results: _, ...scenario }) =>
  serialiseScenario({ ...scenario, modified: '' }),
);

/** Whether two scenarios say the same, whenever they were changed. */
export function sameContent(a: Scenario, b: Scenario): boolean {
  return a === b || contentOf(a) === contentOf(b);
}

/** Whether the document says something else than its file did when it was last read or written. */
export function isEdited({ working, baseline }: ScenarioState): boolean {
  return !sameContent(working, baseline);
}

/** Whether closing the document now would lose something: what its file no longer holds counts. */
export function hasUnsavedChanges(state: ScenarioState): boolean {
  return state.disk.kind === 'gone' || isEdited(state);
}

/** Where the document stands with the disk, in words. */
export function savedStateOf(state: ScenarioState): string {
  const unsaved = hasUnsavedChanges(state);
  if (state.file === null) return 'Not saved yet';
  if (state.disk.kind !== 'same') return DISK_WORDS[state.disk.kind];
  return unsaved ? 'Unsaved changes' : `Saved in ${state.file.folder}`;
}

const DISK_WORDS = {
  changed: 'Changed on disk',
  gone: 'No longer on disk',
  unreadable: 'Unreadable on disk',
} as const;

/** What the working scenario is measured against: itself as saved, or its preset. */
export function referenceOf(state: ScenarioState): Scenario {
  return state.file === null ? untouched(state.working) : state.baseline;
}

/** What the working scenario is measured against, in a word. */
export function referenceLabelOf(state: ScenarioState): string {
  return state.file === null ? 'preset' : 'saved';
}

let lastUntouched: Scenario | null = null;

function untouched(working: Scenario): Scenario {
  const same =
    lastUntouched?.preset === working.preset &&
    lastUntouched.horizon === working.horizon &&
    lastUntouched.samples === working.samples &&
    lastUntouched.seed === working.seed;
  if (!same || lastUntouched === null) {
    lastUntouched = { ...working, assumptions: {}, correlations: null };
  }
  return lastUntouched;
}

export const modelInputOf: (scenario: Scenario) => ModelInput = perObject(scenarioToModel);

/** Identifies what the model is asked: equal inputs have equal keys. */
export const modelKeyOf: (scenario: Scenario) => string = perObject((scenario) =>
  JSON.stringify(modelInputOf(scenario)),
);
