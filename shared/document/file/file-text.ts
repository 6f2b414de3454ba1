import { err, ok, type Result } from '#shared/base/result';
import { type DocumentError, inMegabytes } from '../scenario/errors';
import { LIMITS } from '../scenario/limits';
import type { Scenario } from '../scenario/scenario';
import { serialiseScenario } from './serialise';
import { utf8Length } from './utf8-length';

/**
 * The text of a scenario's file for whoever writes it. A file may be written more closely than it is
 * here, and a merge has what both sides say, so that what could be read can come to more than is read.
 */
export function fileText(scenario: Scenario): Result<string, DocumentError> {
  const text = serialiseScenario(scenario);
  if (utf8Length(text) <= LIMITS.bytes) return ok(text);
  const message = `It is larger than ${inMegabytes(LIMITS.bytes)}, so it could not be opened again.`;
  return err({ code: 'tooLarge', message, issues: [] });
}
