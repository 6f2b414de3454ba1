import { expect, test } from 'vitest';
import { decimalYear } from './decimal-year';

test('a year begins whole and its middle is a half, leap year or not', () => {
  expect(decimalYear(new Date('2026-01-01T00:00:00Z'))).toBe(2026);
  expect(decimalYear(new Date('2026-07-02T12:00:00Z'))).toBe(2026.5);
  expect(decimalYear(new Date('2028-07-02T00:00:00Z'))).toBe(2028.5);
});
