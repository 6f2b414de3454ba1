import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniqueKeys } from './unique-keys';

test('lines that are said twice have keys of their own, whatever they say', () => {
  const line = fc.constantFrom('', 'a', 'b', '1 a', '0 1 a');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(new Set(uniqueKeys(lines)).size).toBe(lines.length);
    }),
  );
});

test('a line keeps its key where another is added before it', () => {
  const [, key] = uniqueKeys(['first', 'second']);
  expect(uniqueKeys(['new', 'first', 'second'])).toContain(key);
});
