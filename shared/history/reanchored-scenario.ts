import { withValue } from '#shared/document/edit-scenario';
import type { Scenario } from '#shared/document/scenario';
import { REANCHORED, type Reanchoring } from './reanchor';

/** The scenario with the trend's values; each spread moves along with its value. */
export function reanchoredScenario(scenario: Scenario, { values }: Reanchoring): Scenario {
  return REANCHORED.reduce((next, id) => withValue(next, next, id, values[id]), scenario);
}
