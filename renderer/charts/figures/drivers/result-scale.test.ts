import { expect, test } from 'vitest';
import { parseResult } from '#shared/model/explain/results/result-name';
import { resultScale } from './result-scale';

test.each([
  ['central.agi', 2030.55, 2030.83],
  ['central.lead.open', 1.71, 1.92],
  ['ensemble.agi.byYear.2030', 0.412, 0.437],
  ['central.agi', 2028.2, 2041.9],
] as const)('no two marks of %s between %f and %f read the same', (name, low, high) => {
  const { at, text } = resultScale(parseResult(name, 2060), 2060).ticks(low, high);
  expect(at.length).toBeGreaterThan(1);
  expect(new Set(text).size).toBe(at.length);
});
