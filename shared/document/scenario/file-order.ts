import { orderedEvidence } from './ordered';
import { orderedBriefing } from './ordered-briefing';
import { tidyOverrides } from './overrides';
import type { Scenario } from './scenario';

/** The scenario with the keys of all its parts as its file has them, and no part that says nothing. */
export function inFileOrder(scenario: Scenario): Scenario {
  const { slides, against = null } = orderedBriefing(scenario.briefing);
  return {
    ...scenario,
    assumptions: tidyOverrides(scenario.assumptions),
    correlations: scenario.correlations.map(({ a, b, rank }) => ({ a, b, rank })),
    evidence: orderedEvidence(scenario.evidence),
    briefing: { slides, against },
  };
}
