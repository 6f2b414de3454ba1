import { ASSUMPTION_IDS, type AssumptionId } from '#shared/model/assumptions/registry';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { overrideText } from './overrides';
import type { Scenario } from './scenario';

/** The assumptions of which value or spread differ from the scenario's preset, in registry order. */
export function changedAssumptions(scenario: Scenario): AssumptionId[] {
  const preset = resolveAssumptions(scenario.preset, {});
  const resolved = resolveAssumptions(scenario.preset, scenario.assumptions);
  return ASSUMPTION_IDS.filter((id) => overrideText(resolved[id]) !== overrideText(preset[id]));
}
