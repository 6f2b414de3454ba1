import { expect, test } from 'vitest';
import { parseTarget } from './seek-words';

test.each([
  ['2031.5', 2031.5],
  ['50%', 0.5],
  [' 12.5 % ', 0.125],
  ['1e28', 1e28],
])('a target can be typed as %s', (text, value) => {
  expect(parseTarget(text)).toBe(value);
});

test.each(['', 'soon', '5%%', 'NaN', '1e999'])('“%s” is no target', (text) => {
  expect(parseTarget(text)).toBeNull();
});
