import { expect, it } from 'vitest';
import { partitionPoint } from './partition-point';

it('finds where something stops to hold, at either end too', () => {
  const values = [1, 2, 2, 3];
  const upTo = (bound: number) =>
    partitionPoint(values.length, (place) => (values[place] ?? 0) <= bound);
  expect([0, 1, 2, 3, 4].map(upTo)).toEqual([0, 1, 3, 4, 4]);
  expect(partitionPoint(0, () => true)).toBe(0);
});
