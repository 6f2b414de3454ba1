import { expect } from 'vitest';
import { parseScenario } from '#shared/document/file/codec';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { DocumentError } from '#shared/document/scenario/errors';
import { buildScenario } from './scenario-builder';

/** What a sound file holds. */
export const PLAIN: Record<string, unknown> = JSON.parse(serialiseScenario(buildScenario()));

/** Why a text is not read as a scenario. */
export function refusal(text: string): DocumentError {
  const parsed = parseScenario(text);
  if (parsed.ok) throw new Error('was read');
  return parsed.error;
}

/**
 * Place and message of everything wrong with a file that differs from a sound one in these keys. Each
 * message is shown alone in places: it is a sentence that names what is wrong.
 */
export function wrong(parts: Record<string, unknown>): string[] {
  const error = refusal(JSON.stringify({ ...PLAIN, ...parts }));
  expect(error.code).toBe('invalid');
  for (const { message } of error.issues) expect(message).toMatch(/^(“.+”|".+"|[A-Z]\w*) .*[^.?]$/);
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
