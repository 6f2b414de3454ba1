import { clipLetters } from '#shared/base/clip';
import { LIMITS } from '../scenario/limits';
import type { Scenario } from '../scenario/scenario';

/** What a scenario says of itself, besides its assumptions. */
export type ScenarioDetails = Pick<Scenario, 'name' | 'description' | 'tags' | 'author'>;

/** A name cannot be taken away. */
export function withName(scenario: Scenario, name: string): Scenario {
  const kept = clipLetters(name.trim(), LIMITS.name);
  return kept === '' || kept === scenario.name ? scenario : { ...scenario, name: kept };
}

/** Tags are kept once each, in their order; texts and tags no longer and no more than a file takes. */
export function withDetails(scenario: Scenario, details: ScenarioDetails): Scenario {
  const tags = details.tags
    .map((tag) => clipLetters(tag.trim(), LIMITS.tag))
    .filter((tag) => tag !== '');
  return {
    ...withName(scenario, details.name),
    description: clipLetters(details.description.trim(), LIMITS.description),
    tags: [...new Set(tags)].slice(0, LIMITS.tags),
    author: clipLetters(details.author.trim(), LIMITS.author),
  };
}
