import { UNKNOWN } from '../scenario/absent';
import { hasEvidence, orderedEvidence } from '../scenario/ordered';
import { orderedBriefing } from '../scenario/ordered-briefing';
import { tidyOverrides } from '../scenario/overrides';
import { orderedResults, ownResults } from '../scenario/results-snapshot';
import { SCENARIO_FORMAT, SCENARIO_VERSION, type Scenario } from '../scenario/scenario';

/**
 * The text of a scenario's file: JSON with keys and assumptions in a fixed order, so that two files
 * differ exactly where the scenarios do.
 */
export function serialiseScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenarioJson(scenario), null, 2)}\n`;
}

/** The same as an object, its keys in the order of the file. */
export function scenarioJson(scenario: Scenario) {
  const results = ownResults(scenario);
  return {
    format: SCENARIO_FORMAT,
    version: SCENARIO_VERSION,
    // A file that says nothing of these goes on saying nothing.
    ...(scenario.id === UNKNOWN.id ? {} : { id: scenario.id }),
    name: scenario.name,
    description: scenario.description,
    tags: scenario.tags,
    author: scenario.author,
    ...(scenario.created === UNKNOWN.created ? {} : { created: scenario.created }),
    ...(scenario.modified === UNKNOWN.created ? {} : { modified: scenario.modified }),
    preset: scenario.preset,
    horizon: scenario.horizon,
    samples: scenario.samples,
    seed: scenario.seed,
    assumptions: tidyOverrides(scenario.assumptions),
    correlations: scenario.correlations.map(({ a, b, rank }) => ({ a, b, rank })),
    // Left out where there is none, like all that an author has not touched.
    ...(hasEvidence(scenario.evidence) ? { evidence: orderedEvidence(scenario.evidence) } : {}),
    // Before what is always there, so that it comes and goes without touching another line.
    ...(results === null ? {} : { results: orderedResults(results) }),
    briefing: orderedBriefing(scenario.briefing),
  };
}
