import type { Scenario } from '#shared/document/scenario';
import { serialiseScenario } from '#shared/document/serialise';
import { scenarioToModel } from '#shared/document/to-model';
import type { ModelInput } from '../../compute/runner';
import type { ScenarioState } from '../scenario-store';
import { perObject } from './memo';

/** What a scenario says, without when it was last touched. */
const contentOf: (scenario: Scenario) => string = perObject((scenario) =>
  serialiseScenario({ ...scenario, modified: '' }),
);

/** Whether closing the document now would lose something. */
export function hasUnsavedChanges({ working, baseline }: ScenarioState): boolean {
  return working !== baseline && contentOf(working) !== contentOf(baseline);
}

/** Where the document stands with the disk, in words. */
export function savedStateOf(state: ScenarioState): string {
  const unsaved = hasUnsavedChanges(state);
  if (state.file === null) return 'Not saved yet';
  return unsaved ? 'Unsaved changes' : `Saved in ${state.file.folder}`;
}

/** What the working scenario is measured against: itself as saved, or its preset. */
export function referenceOf(state: ScenarioState): Scenario {
  return state.file === null ? untouched(state.working) : state.baseline;
}

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
    lastUntouched = { ...working, assumptions: {}, correlations: [] };
  }
  return lastUntouched;
}

export const modelInputOf: (scenario: Scenario) => ModelInput = perObject(scenarioToModel);

/** Identifies what the model is asked: equal inputs have equal keys. */
export const modelKeyOf: (scenario: Scenario) => string = perObject((scenario) =>
  JSON.stringify(modelInputOf(scenario)),
);
