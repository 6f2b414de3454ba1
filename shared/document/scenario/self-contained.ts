import { record } from '#shared/base/record';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import type { Override, Scenario } from './scenario';
import { scenarioToModel } from './to-model';

/** The scenario with every assumption given in full: what its preset says may change, this does not. */
export function selfContained(scenario: Scenario): Scenario {
  const { assumptions, correlations } = scenarioToModel(scenario);
  return {
    ...scenario,
    correlations,
    assumptions: record(ASSUMPTION_IDS, (id): Override => {
      const given = assumptions[id];
      const note = scenario.assumptions[id]?.note;
      return {
        value: given.value,
        ...('spread' in given ? { spread: given.spread } : {}),
        ...(note === undefined ? {} : { note }),
      };
    }),
  };
}
