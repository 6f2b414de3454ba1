import { expect, it } from 'vitest';
import type { Quantity } from '#shared/model/assumptions/types';
import { joinRange } from './join-range';
import { roundedParts } from './quantity';

it.each([
  ['duration', 3, 5, '3 … 5 yr'],
  ['money', 1e6, 2e6, '$1 … $2 M'],
  ['money', 5e5, 2e6, '$500 K … $2 M'],
  ['fraction', 0.03, 0.05, '3% … 5%'],
  ['growth', 1.5, 3, '1.5×/yr … 3×/yr'],
  ['year', 2031, 2047, '2031 … 2047'],
  ['compute', 1e26, 6e28, '10²⁶ … 6×10²⁸ FLOP'],
] as readonly [Quantity, number, number, string][])(
  'a range of %s from %d to %d says its unit where it has to',
  (quantity, low, high, text) => {
    const range = joinRange(roundedParts(quantity, low), roundedParts(quantity, high), ' … ');
    expect(range.replaceAll('\u202f', ' ')).toBe(text);
  },
);
