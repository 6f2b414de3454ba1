import { whyNotTaken, withValues } from '#shared/document/edit/take-values';
import type { Scenario } from '#shared/document/scenario/scenario';
import { ModelInputError } from '#shared/model/errors';
import type { Reanchoring } from './reanchor';

/**
 * The scenario with the trend's values; each spread moves along with its value.
 *
 * @throws ModelInputError where one of them is locked
 */
export function reanchoredScenario(scenario: Scenario, { values }: Reanchoring): Scenario {
  const whyNot = whyNotTaken(scenario, values);
  if (whyNot !== null) throw new ModelInputError([{ path: ['reanchor'], message: whyNot }]);
  return withValues(scenario, values);
}
