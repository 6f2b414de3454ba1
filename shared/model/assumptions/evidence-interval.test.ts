import { expect, test } from 'vitest';
import { evidenceInterval90 } from './evidence-interval';
import type { Evidence } from './types';

const WIDE = { range: [-100, 1e40] } as const;

function said(rest: Partial<Evidence>): Evidence {
  return { source: 'Somebody', year: 2024, says: '', ...rest };
}

/** Tabulated: a standard normal reaches so far at 80, 90 and 95 %. */
const REACH = { 80: 1.2816, 90: 1.6449, 95: 1.96 };

test('an 80 % interval is drawn wider, a 95 % one narrower, a 90 % one as it is', () => {
  const at = (level: 80 | 90 | 95) =>
    evidenceInterval90(WIDE, said({ interval: [-10, 10], level }))?.[1];
  expect(at(80)).toBeCloseTo((10 * REACH[90]) / REACH[80], 3);
  expect(at(90)).toBe(10);
  expect(at(95)).toBeCloseTo((10 * REACH[90]) / REACH[95], 3);
});

test('what is positive is widened by a factor: 2 to 45 GW of 80 % is 7.4 either way', () => {
  const [low, high] = evidenceInterval90(WIDE, said({ interval: [2, 45], level: 80 })) ?? [0, 0];
  const middle = Math.sqrt(2 * 45);
  expect(high / middle).toBeCloseTo(7.37, 1);
  expect(middle / low).toBeCloseTo(7.37, 1);
});

test('what is positive stays so: two to six tenths of 80 % does not reach nothing', () => {
  const [low, high] = evidenceInterval90(
    { range: [0.01, 1] },
    said({ value: 0.375, interval: [0.2, 0.6], level: 80 }),
  ) ?? [0, 0];
  expect(low).toBeCloseTo(0.17, 2);
  expect(high).toBeCloseTo(0.69, 2);
});

test('each side keeps its own width where the figure is not in the middle', () => {
  const [low, high] = evidenceInterval90(
    WIDE,
    said({ value: 2, interval: [0, 10], level: 80 }),
  ) ?? [0, 0];
  expect((high - 2) / (2 - low)).toBeCloseTo(4, 9);
});

test('what is no interval of a probability stays, and none leaves the range', () => {
  expect(evidenceInterval90(WIDE, said({ interval: [1, 5], spans: 'two kinds' }))).toEqual([1, 5]);
  const share = { range: [0, 1] } as const;
  expect(evidenceInterval90(share, said({ interval: [0, 0.95], level: 80 }))).toEqual([0, 1]);
  expect(evidenceInterval90(WIDE, said({ value: 3 }))).toBeNull();
});
