import type { ModelIssue } from '#shared/model/errors';
import { LIMITS } from '../scenario/limits';

type Path = ModelIssue['path'];

/** Names that reach behind an object in code that copies carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What makes parsed JSON unfit to be looked at any closer: nesting without end, and names that are
 * not data. Never recurses. Null when there is nothing of the kind, else the first found.
 */
export function structureIssue(root: unknown): ModelIssue | null {
  const waiting: { readonly value: object; readonly path: Path }[] = [];
  const enter = (value: unknown, path: Path) => {
    if (typeof value === 'object' && value !== null) waiting.push({ value, path });
  };
  enter(root, []);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (path.length >= LIMITS.levels) {
      return {
        path: path.slice(0, 4),
        message: `is nested more than ${LIMITS.levels} levels deep`,
      };
    }
    if (Array.isArray(value)) {
      for (const [i, entry] of value.entries()) enter(entry, [...path, i]);
      continue;
    }
    for (const [key, entry] of Object.entries(value)) {
      if (FORBIDDEN.has(key)) return { path: [...path, key], message: 'is not allowed as a name' };
      enter(entry, [...path, key]);
    }
  }
  return null;
}
