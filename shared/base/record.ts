/** An object with one entry per key, in the order of the keys. */
export function record<K extends string, T>(
  keys: readonly K[],
  entry: (key: K, index: number) => T,
): Record<K, T> {
  return Object.fromEntries(keys.map((key, index) => [key, entry(key, index)])) as Record<K, T>;
}
