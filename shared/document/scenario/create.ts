import { presentRevision } from '#shared/model/presets/earlier';
import { ABSENT_CONTENT } from './fields';
import type { Scenario } from './scenario';

/**
 * A new scenario that says what its preset says.
 *
 * @param begin.now ISO 8601 instant
 * @throws ModelInputError when there is no such preset
 */
export function createScenario(begin: {
  readonly id: string;
  readonly now: string;
  readonly preset: string;
  readonly name?: string;
  readonly author?: string;
}): Scenario {
  return {
    ...ABSENT_CONTENT,
    id: begin.id,
    name: begin.name ?? 'Untitled scenario',
    author: begin.author ?? '',
    created: begin.now,
    modified: begin.now,
    preset: begin.preset,
    presetRevision: presentRevision(begin.preset),
  };
}
