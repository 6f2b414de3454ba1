import { expect, test } from 'vitest';
import { shortSpread } from '#shared/format/number/spread';
import { definitionOf } from '#shared/model/assumptions/registry';
import { interval90, spreadSentence } from './spread-words';

const cost = definitionOf('capitalCeiling');

test('the interval of a lognormal is a factor either way', () => {
  const interval = interval90(cost, 1.1e11, { kind: 'lognormal', factor: 3 });
  // The hard range cuts the tails by far less than a millionth of the width.
  expect(interval?.[0]).toBeCloseTo(1.1e11 / 3, -8);
  expect(interval?.[1]).toBeCloseTo(3.3e11, -8);
});

test('no spread, and a spread of nothing, are certain', () => {
  expect(interval90(cost, 1.1e11, null)).toBeNull();
  expect(interval90(cost, 1.1e11, { kind: 'lognormal', factor: 1 })).toBeNull();
  expect(spreadSentence(cost, 1.1e11, null)).toContain('Certain');
});

test('the row says the width in the terms of its kind', () => {
  expect(shortSpread(cost, null)).toBe('certain');
  expect(shortSpread(cost, { kind: 'lognormal', factor: 3 })).toBe('÷3 … ×3');
  expect(shortSpread(cost, { kind: 'lognormal', factor: 10_000 })).toBe('÷10⁴ … ×10⁴');
  expect(shortSpread(cost, { kind: 'lognormal', factor: 25_000 })).toBe('÷25,000 … ×25,000');
  const years = shortSpread(definitionOf('fabLeadTime'), { kind: 'uniform', min: 3, max: 5 });
  expect(years.replace(/\s/gu, ' ')).toBe('3 … 5 yr');
});

test('a distribution that cannot be is said to be none, and is no reason to show nothing', () => {
  const outside = { kind: 'triangular', min: 1e12, max: 2e12 } as const;
  expect(interval90(cost, 1.1e11, outside)).toBeNull();
  expect(spreadSentence(cost, 1.1e11, outside)).toContain('outside its triangle');
});
