import { err, ok, type Result } from '#shared/base/result';
import type { DocumentError } from '../scenario/errors';
import { MAX_SCENARIO_BYTES, type Scenario } from '../scenario/scenario';
import { serialiseScenario } from './serialise';
import { utf8Length } from './utf8-length';

/**
 * The text of a scenario's file for whoever writes it. A file may be written more closely than it is
 * here, and a merge has what both sides say, so that what could be read can come to more than is read.
 */
export function fileText(scenario: Scenario): Result<string, DocumentError> {
  const text = serialiseScenario(scenario);
  if (utf8Length(text) <= MAX_SCENARIO_BYTES) return ok(text);
  const limit = `${MAX_SCENARIO_BYTES / 1024 / 1024} MB`;
  const message = `It is larger than ${limit}, so it could not be opened again.`;
  return err({ code: 'tooLarge', message, issues: [] });
}
