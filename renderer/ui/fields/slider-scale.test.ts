import { expect, test } from 'vitest';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import type { NumericDefinition } from '#shared/model/assumptions/types';
import { createSliderScale, sliderSpanHolding } from './slider-scale';

const sliders = ASSUMPTIONS.filter(
  (entry): entry is Extract<typeof entry, { type: 'number' }> =>
    entry.type === 'number' && !('choices' in entry),
);

test.each(sliders)('$id: each arrow key press moves the value, up to both ends', (definition) => {
  const scale = createSliderScale(definition, definition.slider);
  let position = 0;
  let value = scale.toValue(0);
  expect(value).toBe(definition.slider[0]);
  for (let press = 0; press < scale.steps; press++) {
    // As the slider does it: from where the value stands now, one whole step on.
    position = Math.round(scale.toPosition(value)) + 1;
    const next = scale.toValue(position);
    expect(next).toBeGreaterThan(value);
    value = next;
  }
  expect(value).toBe(definition.slider[1]);
});

const growth: NumericDefinition = {
  id: 'growth',
  type: 'number',
  label: '',
  group: 'spending',
  kind: 'world',
  meaning: '',
  fromMemo: false,
  evidence: [],
  quantity: 'growth',
  unit: 'x/yr',
  range: [0.1, 100],
  scale: 'log',
  slider: [1, 10],
  value: 3,
  spread: null,
};

test('equal distances on a log slider are equal factors', () => {
  const { steps, toPosition } = createSliderScale(growth, [1, 100]);
  expect(toPosition(10)).toBeCloseTo(steps / 2, 9);
});

test('values off the span sit at its ends, zero included', () => {
  const { steps, toPosition } = createSliderScale(growth, [1, 10]);
  expect(toPosition(0)).toBe(0);
  expect(toPosition(50)).toBe(steps);
});

test('a typed value beyond the slider widens it', () => {
  expect(sliderSpanHolding([1, 10], 3, 40)).toEqual([1, 40]);
  expect(sliderSpanHolding([1, 10], 3, 5)).toEqual([1, 10]);
});

test('years move in tenths, days in whole days', () => {
  const years = createSliderScale(
    { ...growth, quantity: 'year', scale: 'linear', range: [2018, 2027] },
    [2018, 2027],
  );
  expect(years.toValue(years.toPosition(2022.5) + 1)).toBe(2022.6);
  const days = createSliderScale(
    { ...growth, quantity: 'days', scale: 'linear', range: [1, 100] },
    [1, 100],
  );
  expect(days.toValue(1)).toBe(2);
});
