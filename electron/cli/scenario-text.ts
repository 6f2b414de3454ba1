import { fileText } from '#shared/document/file/file-text';
import type { Scenario } from '#shared/document/scenario/scenario';
import { Failure } from './failure';

/**
 * The text of a scenario that the tool gives out.
 *
 * @param name what it is to be called: a file, or standard output
 * @throws Failure where it could not be read again
 */
export function scenarioText(scenario: Scenario, name: string): string {
  const text = fileText(scenario);
  if (text.ok) return text.value;
  throw new Failure([`${name}: ${text.error.message}`]);
}
