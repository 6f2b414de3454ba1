import type { ModelInput } from '#shared/model/model-input';
import { resolveAssumptions, resolveCorrelations } from '#shared/model/presets/resolve';
import type { RankCorrelation } from '#shared/model/results';
import { orderedCorrelations } from './ordered';
import { tidyOverrides } from './overrides';
import type { Scenario } from './scenario';

/** What the model is asked for a scenario, in the same words however it came to be what it says. */
export function scenarioToModel(scenario: Scenario): ModelInput {
  const { preset, correlations, horizon, samples, seed } = scenario;
  const assumptions = resolveAssumptions(preset, tidyOverrides(scenario.assumptions));
  return {
    assumptions,
    correlations: resolveCorrelations(preset, orderedCorrelations(correlations), assumptions),
    options: { horizon, samples, seed },
  };
}

/** The rank correlations that hold in a scenario: its own, or its preset's. */
export function correlationsOf({
  preset,
  assumptions,
  correlations,
}: Pick<Scenario, 'preset' | 'assumptions' | 'correlations'>): readonly RankCorrelation[] {
  return correlations ?? resolveCorrelations(preset, null, resolveAssumptions(preset, assumptions));
}
