import { clipLetters } from '#shared/base/clip';
import { LIMITS } from './limits';

const ENDING = ' copy';

/** The name of a copy of a scenario: its own, cut where it has to be, and what it is. */
export function copyName(name: string): string {
  return `${clipLetters(name, LIMITS.name - ENDING.length).trimEnd()}${ENDING}`;
}
