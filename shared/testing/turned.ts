/** The same value with the keys of everything in it the other way round. */
export function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, turned(part)]);
  return Object.fromEntries(parts.reverse()) as T;
}
