import { LONGEST_NAME } from './scenario';

const ENDING = ' copy';

/** The name of a copy of a scenario: its own, cut where it has to be, and what it is. */
export function copyName(name: string): string {
  const cut = name
    .slice(0, LONGEST_NAME - ENDING.length)
    // Half a character where the cut went through one.
    .replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}${ENDING}`;
}
