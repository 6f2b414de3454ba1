import type { IssuePath, ModelIssue } from '#shared/model/errors';
import { LIMITS } from '../scenario/limits';
import { placeName } from './schema-issues';

/** Names that reach behind an object in code that copies carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What makes parsed JSON unfit to be looked at any closer: nesting without end, and names that are
 * not data. Never recurses. Null when there is nothing of the kind, else the first found.
 */
export function structureIssue(root: unknown): ModelIssue | null {
  const waiting: { readonly value: object; readonly path: IssuePath }[] = [];
  const enter = (value: unknown, path: IssuePath) => {
    if (typeof value === 'object' && value !== null) waiting.push({ value, path });
  };
  enter(root, []);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (path.length >= LIMITS.levels) {
      const place = path.slice(0, 4);
      const message = `${placeName(place)} is nested more than ${LIMITS.levels} levels deep`;
      return { path: place, message };
    }
    if (Array.isArray(value)) {
      for (const [i, entry] of value.entries()) enter(entry, [...path, i]);
      continue;
    }
    for (const [key, entry] of Object.entries(value)) {
      if (FORBIDDEN.has(key)) {
        return { path: [...path, key], message: `"${key}" is not allowed as a name` };
      }
      enter(entry, [...path, key]);
    }
  }
  return null;
}
