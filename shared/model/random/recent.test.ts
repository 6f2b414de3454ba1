import { describe, expect, it } from 'vitest';
import { createRecent } from './recent';

describe('createRecent', () => {
  it('makes each value once while it is among the last asked for', () => {
    const recent = createRecent<string>(2);
    const made: string[] = [];
    const ask = (key: string) =>
      recent.get(key, () => {
        made.push(key);
        return `value of ${key}`;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(key)).toBe(`value of ${key}`);
    // b gave way to c, because a had been asked for since.
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
