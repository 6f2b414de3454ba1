import { changedAssumptions } from '#shared/document/scenario/changed';
import type { Override, Scenario } from '#shared/document/scenario/scenario';
import {
  type AssumptionId,
  type Assumptions,
  chooseAssumptions,
} from '#shared/model/assumptions/registry';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { perObject } from './memo';

let last: { readonly scenario: Scenario; readonly resolved: Assumptions } | null = null;

/**
 * Every assumption of a scenario, completed from its preset. An entry keeps its identity while its
 * override stays the same, so that moving one assumption re-renders one row and not all of them.
 */
export const assumptionsOf: (scenario: Scenario) => Assumptions = perObject((scenario) => {
  const fresh = resolveAssumptions(scenario.preset, scenario.assumptions);
  const resolved = last?.scenario.preset === scenario.preset ? share(last, scenario, fresh) : fresh;
  last = { scenario, resolved };
  return resolved;
});

function share(
  before: { readonly scenario: Scenario; readonly resolved: Assumptions },
  scenario: Scenario,
  fresh: Assumptions,
): Assumptions {
  return chooseAssumptions((id) => {
    const old: Override | undefined = before.scenario.assumptions[id];
    return old === scenario.assumptions[id] ? before.resolved : fresh;
  });
}

/** What the scenario's preset says of every assumption. */
export function presetAssumptionsOf(scenario: Scenario): Assumptions {
  return presetAssumptions(scenario.preset);
}

const presets = new Map<string, Assumptions>();

function presetAssumptions(preset: string): Assumptions {
  const known = presets.get(preset);
  if (known !== undefined) return known;
  const resolved = resolveAssumptions(preset, {});
  presets.set(preset, resolved);
  return resolved;
}

/** The assumptions whose value or spread differs from the preset. */
export const changedOf: (scenario: Scenario) => ReadonlySet<AssumptionId> = perObject(
  (scenario) => new Set(changedAssumptions(scenario)),
);
