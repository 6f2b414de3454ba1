import type { ModelInput } from '#shared/model/model-input';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { orderedCorrelations } from './ordered';
import { tidyOverrides } from './overrides';
import type { Scenario } from './scenario';

/** What the model is asked for a scenario, in the same words however it came to be what it says. */
export function scenarioToModel(scenario: Scenario): ModelInput {
  const { preset, assumptions, correlations, horizon, samples, seed } = scenario;
  return {
    assumptions: resolveAssumptions(preset, tidyOverrides(assumptions)),
    correlations: orderedCorrelations(correlations),
    options: { horizon, samples, seed },
  };
}
