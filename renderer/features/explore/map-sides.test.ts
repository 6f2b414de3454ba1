import { expect, test } from 'vitest';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { mapSide, sideValues } from './map-sides';

const NUMERIC = ASSUMPTIONS.flatMap((each) => (each.type === 'number' ? [each.id] : []));

test.each(NUMERIC)(
  '%s: values ascend within the range, from one end of the slider to the other',
  (id) => {
    const definition = ASSUMPTIONS.find((each) => each.id === id);
    if (definition?.type !== 'number') throw new Error('not numeric');
    const values = sideValues(id);
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
    expect(values[0]).toBeGreaterThanOrEqual(definition.range[0]);
    expect(values.at(-1)).toBeLessThanOrEqual(definition.range[1]);
  },
);

test('the scenario stands where its value is, or nowhere when it is off the map', () => {
  const values = sideValues('costGrowth');
  expect(mapSide('costGrowth', values[7] ?? 0).present).toBeCloseTo(7, 9);
  expect(mapSide('costGrowth', 9.5).present).toBeNull();
});
