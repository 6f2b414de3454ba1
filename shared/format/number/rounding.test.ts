import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { formatQuantity } from './quantity';
import { roundToShown, roundWeight, roundWidth } from './rounding';

test('a value rounded to what is shown still reads the same', () => {
  for (const definition of ASSUMPTIONS) {
    if (definition.type !== 'number') continue;
    const { quantity, range } = definition;
    fc.assert(
      fc.property(fc.double({ min: range[0], max: range[1], noNaN: true }), (value) => {
        const rounded = roundToShown(quantity, value);
        expect(formatQuantity(quantity, rounded)).toBe(formatQuantity(quantity, value));
        expect(roundToShown(quantity, rounded)).toBe(rounded);
      }),
      { numRuns: 50 },
    );
  }
});

test('years keep a tenth, and other figures as large as a year do not pass for one', () => {
  expect(roundToShown('year', 2031.4321)).toBe(2031.4);
  expect(roundToShown('days', 2031.4321)).toBe(2030);
});

test('widths and weights lose what nobody judged, and no more', () => {
  expect(roundWidth(1.0051234)).toBe(1.005);
  expect(roundWeight(0.1 + 0.2)).toBe(0.3);
});
