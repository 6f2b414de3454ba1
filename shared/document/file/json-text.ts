import { err, ok, type Result } from '#shared/base/result';
import { findJsonError } from './json-error';

/** Where a text stops being JSON, counted from 1, and why. */
export interface JsonSyntaxError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Reads JSON; a byte order mark in front is let pass. */
export function parseJson(text: string): Result<unknown, JsonSyntaxError> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return ok(JSON.parse(json));
  } catch {
    // What engines say of the place differs, or is left out; so it is looked for here.
    const { index, message } = findJsonError(json);
    const before = json.slice(0, index).split('\n');
    const column = (before[before.length - 1] ?? '').length + 1;
    return err({ line: before.length, column, message });
  }
}
