import { describe, expect, it } from 'vitest';
import { editQuantity, formatQuantity } from './quantity';

const spaced = (text: string) => text.replaceAll('\u202f', ' ');

describe('formatQuantity', () => {
  it.each([
    ['year', 2026.5, '2026.5'],
    ['year', 2030, '2030'],
    ['compute', 6e28, '6×10²⁸ FLOP'],
    ['compute', 1e26, '10²⁶ FLOP'],
    ['rate', 1e15, '10¹⁵ FLOP/s'],
    ['money', 1.1e11, '$110 B'],
    ['money', 999_999, '$1 M'],
    ['money', 1.5e12, '$1.5 T'],
    ['money', 950, '$950'],
    ['growth', 3.1, '3.1×/yr'],
    ['factor', 1e4, '10,000×'],
    ['fraction', 0.33333333, '33.3%'],
    ['fraction', 0.0001, '0.01%'],
    ['fraction', 0.9999, '99.99%'],
    ['fraction', 1, '100%'],
    ['count', 1.5e6, '1.5 M'],
    ['count', 4e14, '400 T'],
    ['count', 1e20, '10²⁰'],
    ['count', 0.1, '0.1'],
    ['duration', 1.5, '1.5 yr'],
    ['days', 90, '90 d'],
    ['power', 5, '5 GW'],
    ['power', 0.25, '250 MW'],
    ['power', 1e4, '10 TW'],
    ['efficiency', 7e11, '7×10¹¹ FLOP/J'],
    ['bits', 16, '16 bit'],
    ['oom', 8, '8 OOM'],
    ['drift', -0.2, '−0.2 yr/yr'],
    ['drift', 0, '0 yr/yr'],
    ['fraction', 0, '0%'],
    ['intensity', 0.3, '0.3 FLOP/token²'],
  ] as const)('writes %s %d as %s', (quantity, value, text) => {
    expect(spaced(formatQuantity(quantity, value))).toBe(text);
  });

  it('keeps its width while steady', () => {
    const widths = [3, 3.1, 3.14].map((v) => formatQuantity('growth', v, { steady: true }).length);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('editQuantity', () => {
  it.each([
    ['compute', 2e25, '2e25 FLOP'],
    ['money', 1.1e11, '$110 B'],
    ['growth', 3.12345, '3.12345x/yr'],
    ['fraction', 0.33333333, '33.333333%'],
    ['year', 2024.25, '2024.25'],
    ['drift', -0.125, '-0.125 yr/yr'],
  ] as const)('offers %s %d as %s', (quantity, value, text) => {
    expect(editQuantity(quantity, value)).toBe(text);
  });
});
