import { UNKNOWN_ORIGIN } from '../scenario/absent';
import { inFieldOrder, inFileOrder } from '../scenario/fields';
import { hasEvidence } from '../scenario/ordered';
import { orderedBriefing } from '../scenario/ordered-briefing';
import { orderedResults, ownResults } from '../scenario/results-snapshot';
import { SCENARIO_FORMAT, SCENARIO_VERSION, type Scenario } from '../scenario/scenario';

/** What a file holds: a scenario, but for what says nothing. */
type ScenarioJson = {
  readonly format: typeof SCENARIO_FORMAT;
  readonly version: typeof SCENARIO_VERSION;
  readonly briefing: ReturnType<typeof orderedBriefing>;
} & Omit<Scenario, Omitted | 'briefing'> &
  Partial<Pick<Scenario, Omitted>>;

type Omitted = 'id' | 'created' | 'modified' | 'correlations' | 'evidence' | 'results';

/**
 * The text of a scenario's file: JSON with keys and assumptions in a fixed order, so that two files
 * differ exactly where the scenarios do.
 */
export function serialiseScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenarioJson(scenario), null, 2)}\n`;
}

/** The same as an object, its keys in the order of the file. */
export function scenarioJson(scenario: Scenario): ScenarioJson {
  const {
    id,
    created,
    modified,
    correlations,
    evidence,
    results: _,
    ...content
  } = inFileOrder(scenario);
  const results = ownResults(scenario);
  const given = {
    ...content,
    // A file that says nothing of these goes on saying nothing.
    ...(id === UNKNOWN_ORIGIN.id ? {} : { id }),
    ...(created === UNKNOWN_ORIGIN.created ? {} : { created }),
    ...(modified === UNKNOWN_ORIGIN.created ? {} : { modified }),
    // Left out where the preset's hold, like all that an author has not touched.
    ...(correlations === null ? {} : { correlations }),
    ...(hasEvidence(evidence) ? { evidence } : {}),
    ...(results === null ? {} : { results: orderedResults(results) }),
    briefing: orderedBriefing(content.briefing),
  };
  return { format: SCENARIO_FORMAT, version: SCENARIO_VERSION, ...inFieldOrder(given) };
}
