import type { ScenarioDetails } from '../edit/details-edits';
import type { Scenario } from '../scenario/scenario';
import { isSamePart } from './merge-picks';

/**
 * A scenario in the words that have been saved for it meanwhile, where it has those it was last saved
 * with: what its author has changed since stays.
 */
export function withSavedWords(scenario: Scenario, baseline: Scenario, saved: Scenario): Scenario {
  const word = <K extends keyof ScenarioDetails>(key: K): Scenario[K] =>
    isSamePart(scenario[key], baseline[key]) ? saved[key] : scenario[key];
  return {
    ...scenario,
    name: word('name'),
    description: word('description'),
    author: word('author'),
    tags: word('tags'),
  };
}
