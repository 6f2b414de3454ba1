import { expect, test } from 'vitest';
import { cutTextAsWritten, textAsWritten } from './as-written';

test('a name with tags in it is no markup', () => {
  expect(textAsWritten('R&D <b>fast</b>')).toBe('R&amp;D &lt;b&gt;fast&lt;/b&gt;');
  expect(cutTextAsWritten('<i>', 16)).toBe('&lt;i&gt;');
});

test('a long name is cut by letters, not within one, and not within an entity', () => {
  expect(cutTextAsWritten('Slow spending, late fabs', 16)).toBe('Slow spending,…');
  expect(cutTextAsWritten('👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬', 3)).toBe('👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬');
  expect(cutTextAsWritten('👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬', 2)).toBe('👩🏽‍🔬…');
  expect(cutTextAsWritten('R&D and more', 3)).toBe('R&amp;…');
});
