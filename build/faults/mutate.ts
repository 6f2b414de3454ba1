/** The next number from 0 to below 1. */
export type Draw = () => number;

/** Values that have broken readers of JSON before. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -0,
  -1,
  1e308,
  5e-324,
  2 ** 53,
  NaN,
  [],
  {},
  [[[[[[]]]]]],
  '__proto__',
  '\u0000',
  '\ud800',
  'a'.repeat(10_000),
  '1e400',
  '2026-02-30T25:61:00Z',
  { toString: 1 },
  { constructor: { prototype: {} } },
];
const KEYS = ['__proto__', 'constructor', 'toString', '', 'value', 'spread', 'name', 'costGrowth'];
const BYTES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\u0000',
  '\ufeff',
  '9',
  'e',
  '-',
  '\\u0000',
];

function pick<T>(of: readonly T[], next: Draw): T | undefined {
  return of[Math.floor(next() * of.length)];
}

/** The text with a few places overwritten, cut out, doubled or moved. */
export function mutateBytes(text: string, next: Draw): string {
  let changed = text;
  for (let times = 1 + Math.floor(next() * 4); times > 0; times -= 1) {
    const at = Math.floor(next() * changed.length);
    const length = Math.floor(next() ** 3 * 200);
    const part = changed.slice(at, at + length);
    const before = changed.slice(0, at);
    const after = changed.slice(at + length);
    const kind = Math.floor(next() * 5);
    if (kind === 0) changed = before + (pick(BYTES, next) ?? '') + changed.slice(at + 1);
    else if (kind === 1) changed = before + after;
    else if (kind === 2) changed = before + part + part + after;
    else if (kind === 3)
      changed = before + String.fromCharCode(Math.floor(next() * 0x10000)) + after;
    else changed = before;
  }
  return changed;
}

/** The value with a few parts replaced, removed, renamed, nested or nudged. */
export function mutateValue(value: unknown, next: Draw): unknown {
  let changed = value;
  for (let times = 1 + Math.floor(next() ** 3 * 4); times > 0; times -= 1)
    changed = once(changed, next);
  return changed;
}

function once(value: unknown, next: Draw): unknown {
  if (typeof value !== 'object' || value === null || next() < 0.08) return instead(value, next);
  const entries = Object.entries(value);
  const chosen = Math.floor(next() * entries.length);
  const kind = next();
  const others = entries.flatMap(([key, part], index): [string, unknown][] => {
    if (index !== chosen) return [[key, part]];
    if (kind < 0.1) return [];
    if (kind < 0.2) return [[pick(KEYS, next) ?? key, part]];
    return [[key, once(part, next)]];
  });
  if (Array.isArray(value)) return others.map(([, part]) => part);
  // Defined and not set, so that a key such as __proto__ is written as any other.
  const made = {};
  for (const [key, part] of others) {
    Object.defineProperty(made, key, { value: part, enumerable: true, configurable: true });
  }
  return made;
}

function instead(value: unknown, next: Draw): unknown {
  if (typeof value === 'number' && next() < 0.6) return value * (0.9 + next() / 5);
  if (typeof value === 'string' && next() < 0.6) return `${value}${pick(BYTES, next) ?? ''}`;
  if (next() < 0.1) return [value];
  return pick(HOSTILE, next);
}
