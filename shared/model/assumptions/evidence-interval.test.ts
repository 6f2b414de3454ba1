import { expect, test } from 'vitest';
import { evidenceInterval90 } from './evidence-interval';
import type { Evidence } from './types';

const LOG = { scale: 'log', range: [1e-9, 1e40] } as const;
const LINEAR = { scale: 'linear', range: [-100, 100] } as const;

function said(rest: Partial<Evidence>): Evidence {
  return { source: 'Somebody', year: 2024, says: '', ...rest };
}

/** Tabulated: a standard normal reaches so far at 80, 90 and 95 %. */
const REACH = { 80: 1.2816, 90: 1.6449, 95: 1.96 };

test('an 80 % interval is drawn wider, a 95 % one narrower, a 90 % one as it is', () => {
  const at = (level: 80 | 90 | 95) =>
    evidenceInterval90(LINEAR, said({ interval: [-10, 10], level }))?.[1];
  expect(at(80)).toBeCloseTo((10 * REACH[90]) / REACH[80], 3);
  expect(at(90)).toBe(10);
  expect(at(95)).toBeCloseTo((10 * REACH[90]) / REACH[95], 3);
});

test('on a log scale by a factor: 2 to 45 GW of 80 % is a factor of 7.4 either way', () => {
  const [low, high] = evidenceInterval90(LOG, said({ interval: [2, 45], level: 80 })) ?? [0, 0];
  const middle = Math.sqrt(2 * 45);
  expect(high / middle).toBeCloseTo(7.38, 2);
  expect(middle / low).toBeCloseTo(7.38, 2);
});

test('each side keeps its own width where the figure is not in the middle', () => {
  const [low, high] = evidenceInterval90(
    LINEAR,
    said({ value: 2, interval: [0, 10], level: 80 }),
  ) ?? [0, 0];
  expect((high - 2) / (2 - low)).toBeCloseTo(4, 9);
});

test('what is no interval of a probability, or leaves the range, is not stretched beyond it', () => {
  expect(evidenceInterval90(LOG, said({ interval: [1, 5], spans: 'two kinds' }))).toEqual([1, 5]);
  const share = { scale: 'linear', range: [0, 1] } as const;
  expect(evidenceInterval90(share, said({ interval: [0, 0.95], level: 80 }))).toEqual([0, 1]);
  expect(evidenceInterval90(LOG, said({ value: 3 }))).toBeNull();
});
