import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import type { NumericDefinition } from '#shared/model/assumptions/types';
import { parseQuantity } from './parse';
import { editQuantity, formatQuantity } from './quantity';

describe('parseQuantity reads', () => {
  it.each([
    ['compute', '6e28', 6e28],
    ['compute', '2×10^25', 2e25],
    ['compute', '2 × 10²⁵ FLOP', 2e25],
    ['compute', '10²⁶', 1e26],
    ['compute', '2x10^25', 2e25],
    ['count', '1.5M', 1.5e6],
    ['count', '1,500,000', 1.5e6],
    ['count', '1\u2009500\u2009000 chips', 1.5e6],
    ['money', '$110B', 1.1e11],
    ['money', '$1.5 tn', 1.5e12],
    ['money', '110 billion USD', 1.1e11],
    ['money', '$1e8', 1e8],
    ['growth', '3.1x', 3.1],
    ['growth', '3.1×/yr', 3.1],
    ['growth', '+35%/yr', 1.35],
    ['days', '90 d', 90],
    ['days', '90 days', 90],
    ['fraction', '50%', 0.5],
    ['fraction', '0.5', 0.5],
    ['fraction', '1/4', 0.25],
    ['year', '2026.5', 2026.5],
    ['power', '5 GW', 5],
    ['power', '500MW', 0.5],
    ['rate', '989 TFLOP/s', 9.89e14],
    ['duration', '18 months', 1.5],
    ['drift', '\u22120.25', -0.25],
    ['bits', '8-bit', 8],
  ] as const)('%s “%s”', (quantity, text, value) => {
    expect(parseQuantity(quantity, text)).toEqual({ ok: true, value });
  });
});

describe('parseQuantity refuses', () => {
  it.each([
    ['compute', ''],
    ['compute', 'lots'],
    ['compute', '6e'],
    ['compute', '1.2.3'],
    ['compute', '5 6'],
    ['compute', '6e28e3'],
    ['compute', '1e999'],
    ['compute', 'Infinity'],
    ['compute', 'NaN'],
    ['compute', '5 GW'],
    ['money', '$'],
    ['money', '1,5 B'],
    ['growth', '35%'],
    ['fraction', '50'],
    ['fraction', '1/0'],
    ['year', '2026 yr'],
  ] as const)('%s “%s” with one sentence', (quantity, text) => {
    const result = parseQuantity(quantity, text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error).toMatch(/^[^.].*\.$/s);
  });

  it('says how a decimal comma is written here', () => {
    const result = parseQuantity('growth', '3,1');
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining('point') });
  });
});

const NUMERIC = ASSUMPTIONS.filter((d): d is typeof d & NumericDefinition => d.type === 'number');

function valueWithin({ range: [min, max], scale }: NumericDefinition): fc.Arbitrary<number> {
  return scale === 'log'
    ? fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp)
    : // Adding 0 makes -0 the 0 it is written as.
      fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

describe.each(NUMERIC)('$id', (definition) => {
  const { quantity } = definition;

  it('reads back exactly what it offers for editing', () => {
    fc.assert(
      fc.property(valueWithin(definition), (value) => {
        expect(parseQuantity(quantity, editQuantity(quantity, value))).toEqual({ ok: true, value });
      }),
    );
  });

  it('reads back what it shows, to the digits shown', () => {
    fc.assert(
      fc.property(valueWithin(definition), fc.boolean(), (value, steady) => {
        const read = parseQuantity(quantity, formatQuantity(quantity, value, { steady }));
        // Years show tenths; everything else three significant digits.
        const shown = quantity === 'year' ? 0.05 : Math.abs(value) * 0.5e-2;
        expect(read.ok).toBe(true);
        if (read.ok) expect(Math.abs(read.value - value)).toBeLessThanOrEqual(shown * (1 + 1e-9));
      }),
    );
  });
});
