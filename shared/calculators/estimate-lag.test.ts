import { expect, test } from 'vitest';
import type { LagPair } from '#shared/facts/lag-pairs';
import { isCutShort, LAG_PAIRS, MEMO_PAIR } from '#shared/facts/lag-pairs';
import { estimateLag, lagOfPair } from './estimate-lag';

function pair(openDate: string, closedDate: string): LagPair {
  return { ...MEMO_PAIR, openDate, closedDate };
}

test('the memo’s pair gives the memo’s lag', () => {
  const estimate = estimateLag([MEMO_PAIR]);
  // From the first of January 2022 to the eighteenth of July 2023.
  expect(estimate?.median).toBeCloseTo(1.54, 2);
  expect(estimate).toMatchObject({ count: 1, factor: null, trend: null });
});

test('lags that halve by steps have the spread and the slope they were made with', () => {
  const estimate = estimateLag([
    pair('2022-01-01', '2020-01-01'),
    pair('2023-01-01', '2022-01-01'),
    pair('2024-01-01', '2023-07-02'),
  ]);
  expect(estimate?.median).toBeCloseTo(1, 2);
  // Logarithms of 2, 1 and a half: their standard deviation is ln 2.
  expect(Math.log(estimate?.factor ?? 0) / Math.log(2)).toBeCloseTo(1.645, 2);
  expect(estimate?.trend?.slope).toBeCloseTo(-0.75, 2);
  expect(estimate?.trend?.year).toBe(2024);
  expect(estimate?.trend?.value).toBeCloseTo(5 / 12, 2);
});

test('an open model that came first counts as no lag, never as a negative one', () => {
  expect(estimateLag([pair('2022-01-01', '2023-01-01')])?.median).toBe(0);
});

test('the bundled records say what they are known for', () => {
  const of = (basis: LagPair['basis']) => LAG_PAIRS.filter((each) => each.basis === basis);
  expect(of('capability').length).toBeGreaterThan(20);
  expect(of('compute').length).toBeGreaterThan(10);
  const named = of('compute').map(({ open }) => open);
  expect(new Set(named).size).toBe(named.length);
  // On benchmarks the lag of 2025 and after is a few months.
  const late = of('capability').filter(({ openDate }) => openDate >= '2025');
  const median = estimateLag(late)?.median ?? Number.NaN;
  expect(median).toBeGreaterThan(0.2);
  expect(median).toBeLessThan(0.6);
  expect(LAG_PAIRS.every((each) => Number.isFinite(lagOfPair(each)))).toBe(true);
});

test('records that cannot tell their whole lag do not hide that it grows', () => {
  const capability = LAG_PAIRS.filter(({ basis }) => basis === 'capability');
  const whole = capability.filter((each) => !isCutShort(each));
  expect(capability.length - whole.length).toBe(9);
  expect(estimateLag(whole)?.trend?.slope).toBeGreaterThan(0.05);
  expect(estimateLag(capability)?.trend?.slope).toBeLessThan(0);
});
