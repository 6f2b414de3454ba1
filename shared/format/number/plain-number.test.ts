import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainNumber, parseWholeNumber } from './plain-number';

describe('a plain number', () => {
  it.each([
    ['2', 2],
    [' 2.50 ', 2.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+3', 3],
    ['1e30', 1e30],
    ['1E-3', 0.001],
    ['-0.25', -0.25],
    ['\u22120.25', -0.25],
  ])('is read from “%s”', (text, value) => {
    expect(parsePlainNumber(text)).toBe(value);
  });

  it.each([
    '',
    '  ',
    '.',
    '-',
    'e5',
    '1,5',
    '1.2.3',
    '1 2',
    '0x10',
    '0b1',
    'Infinity',
    '-Infinity',
    '1e999',
    'NaN',
    'nothing',
    '5%',
    'null',
  ])('is not read from “%s”', (text) => {
    expect(parsePlainNumber(text)).toBeNull();
  });

  it('reads back every number as it is written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parsePlainNumber(String(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('is never anything that is not finite', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parsePlainNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

it('a whole number has digits alone', () => {
  expect(parseWholeNumber('010')).toBe(10);
  for (const text of ['', '1.0', '-1', '+1', '1e3', ' 1', '0x1'])
    expect(parseWholeNumber(text)).toBeNull();
});
