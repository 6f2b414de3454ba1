/** An object with one entry per key, in the order of the keys. */
export function record<K extends string, T>(
  keys: readonly K[],
  entry: (key: K, index: number) => T,
): Record<K, T> {
  const made = {} as Record<K, T>;
  for (const [index, key] of keys.entries()) made[key] = entry(key, index);
  return made;
}
