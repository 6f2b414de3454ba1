import { expect, test } from 'vitest';
import { asWritten, cutAsWritten } from './as-written';

test('a name with tags in it is no markup', () => {
  expect(asWritten('R&D <b>fast</b>')).toBe('R&amp;D &lt;b&gt;fast&lt;/b&gt;');
  expect(cutAsWritten('<i>', 16)).toBe('&lt;i&gt;');
});

test('a long name is cut by letters, not within one, and not within an entity', () => {
  expect(cutAsWritten('Slow spending, late fabs', 16)).toBe('Slow spending,…');
  expect(cutAsWritten('👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬', 3)).toBe('👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬');
  expect(cutAsWritten('👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬', 2)).toBe('👩🏽‍🔬…');
  expect(cutAsWritten('R&D and more', 3)).toBe('R&amp;…');
});
