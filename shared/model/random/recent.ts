/** The results made last, by key: the one not asked for longest gives way to a new one. */
export interface Recent<Value> {
  /** The value of a key, made now unless it is still known. */
  readonly get: (key: string, make: () => Value) => Value;
}

export function createRecent<Value>(capacity: number): Recent<Value> {
  const entries = new Map<string, Value>();
  return {
    get: (key, make) => {
      const value = entries.has(key) ? (entries.get(key) as Value) : make();
      // Last in the order of insertion is last to go.
      entries.delete(key);
      entries.set(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size <= capacity) break;
        entries.delete(oldest);
      }
      return value;
    },
  };
}
