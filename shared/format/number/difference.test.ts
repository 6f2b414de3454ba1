import { expect, test } from 'vitest';
import { parseResult } from '#shared/model/explain/results/result-name';
import { formatDifference, formatError } from './difference';

test.each([
  ['central.agi', 1.234, '+1.23 yr'],
  ['ensemble.agi.byYear.2030', -0.123, '−12.3 points'],
  ['ensemble.agi.byYear.2030', -0.0003, '0.0 points'],
  ['central.agi', 0, '0.00 yr'],
  ['central.path.2030.thresholdCost', 0, '$0'],
  ['central.path.2030.frontier', 0, '0 FLOP'],
  ['central.path.2030.frontier', 4e28, '+4×10²⁸ FLOP'],
  ['central.path.2030.thresholdCost', -1.1e11, '−$110 B'],
  ['central.path.2030.algorithms', 2, '+2×'],
] as const)('a difference of %s has its unit and its sign', (name, value, text) => {
  const said = formatDifference(parseResult(name, 2060), value).replaceAll('\u202f', ' ');
  expect(said).toBe(text);
});

test('an error is in the unit of what it is of', () => {
  expect(formatError(parseResult('ensemble.agi.byYear.2030', 2060), 0.002)).toBe('± 0.2 points');
});
