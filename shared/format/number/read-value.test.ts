import { expect, test } from 'vitest';
import { definitionOf } from '#shared/model/assumptions/registry';
import { readAssumptionValue, writeAssumptionValue } from './read-value';

test.each([
  ['refCompute', '6e28', 6e28],
  ['chipsProduced', '1.5M', 1.5e6],
  ['capitalCeiling', '$110B', 1.1e11],
  ['costGrowth', '3.1x', 3.1],
  ['runDays', '90 d', 90],
  ['utilization', '50%', 0.5],
  ['trainingBits', '8', 8],
] as const)('%s reads "%s"', (id, typed, value) => {
  expect(readAssumptionValue(definitionOf(id), typed)).toEqual({ ok: true, value });
});

test('a value out of range is refused with the bounds in the notation of the field', () => {
  const read = readAssumptionValue(definitionOf('costGrowth'), '30x');
  expect(read).toEqual({ ok: false, error: 'Must be between 1×/yr and 10×/yr.' });
});

test('a value that is not one of the few allowed is refused with those', () => {
  const read = readAssumptionValue(definitionOf('trainingBits'), '12');
  expect(read).toEqual({ ok: false, error: 'Must be one of 4, 8, 16.' });
});

test('what is no number is refused', () => {
  expect(readAssumptionValue(definitionOf('costGrowth'), 'fast')).toMatchObject({ ok: false });
});

test('a wait that stands for never is written and read as that word', () => {
  const theft = definitionOf('theftLag');
  expect(writeAssumptionValue(theft, 50)).toBe('never');
  expect(writeAssumptionValue(theft, 2)).toMatch(/^2\syr$/);
  expect(readAssumptionValue(theft, ' Never ')).toEqual({ ok: true, value: 50 });
  expect(readAssumptionValue(definitionOf('openLag'), 'never')).toMatchObject({ ok: false });
});
