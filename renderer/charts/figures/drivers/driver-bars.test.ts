import { expect, test } from 'vitest';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { Swing } from '#shared/model/explain/swing';
import { tornado } from '#shared/model/explain/tornado';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { paletteOf } from '../../../ui/colour/palette';
import { indexBars, swingBars } from './driver-bars';
import { driversFigure } from './drivers';
import { resultScale } from './result-scale';

const HORIZON = 2060;

test('bars are the swings, largest first, without those that move nothing', () => {
  const ref = parseResult('central.agi', HORIZON);
  const inputs = {
    assumptions: resolveAssumptions('memo-2024', {}),
    correlations: [],
    options: { horizon: HORIZON, samples: 10, seed: 1 },
  };
  const { swings } = tornado(ref, inputs);
  const bars = swingBars(swings, ref, resultScale(ref, HORIZON), HORIZON);
  const lengths = bars.map(({ low, high }) => Math.abs(high - low));
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(Math.min(...lengths)).toBeGreaterThan(0);
  expect(bars[0]?.says).toMatch(/: 20\d\d.* at .+, 20\d\d/);
});

test('a bar that rests on few samples is marked, and one that is lost in their noise is none', () => {
  const ref = parseResult('ensemble.agi.byYear.2035', HORIZON);
  const end = (value: number, share: number) => ({
    value,
    reading: { value: share, counted: share, never: false },
  });
  const swing = (assumption: 'agiFlop' | 'algoGrowth' | 'costGrowth', error: number): Swing => ({
    assumption,
    kind: 'world',
    low: end(2, 0.4),
    high: end(3, 0.6),
    swing: 0.2,
    error,
    sparse: assumption === 'algoGrowth',
  });
  const swings = [swing('agiFlop', 0.01), swing('algoGrowth', 0.01), swing('costGrowth', 0.2)];
  const bars = swingBars(swings, ref, resultScale(ref, HORIZON), HORIZON);
  expect(bars.map(({ label }) => label)).toEqual([
    'AGI requirement',
    expect.stringContaining('few samples'),
  ]);
});

test('an index that cannot be told from nothing has no bar', () => {
  const estimate = (value: number, error: number) => ({ value, error });
  const bars = indexBars([
    {
      assumption: 'agiFlop',
      kind: 'world',
      first: estimate(0.6, 0.02),
      total: estimate(0.7, 0.03),
    },
    {
      assumption: 'costGrowth',
      kind: 'world',
      first: estimate(0, 0.02),
      total: estimate(0.01, 0.03),
    },
  ]);
  expect(bars).toHaveLength(1);
});

test.each([
  ['central.agi', 2024.2, 2049.7],
  ['central.path.2030.frontier', 27.1, 30.4],
  ['ensemble.agi.byYear.2030', 0.11, 0.83],
])('%s: ticks are round, within the ends, and each reads differently', (name, low, high) => {
  const { at, text } = resultScale(parseResult(name, HORIZON), HORIZON).ticks(low, high);
  expect(at.length).toBeGreaterThan(1);
  expect(at.every((x) => x >= low && x <= high)).toBe(true);
  expect(new Set(text).size).toBe(text.length);
});

test('the longest name there is has room beside its bar, on a small laptop too', () => {
  const ticks = { at: [], text: [] };
  const bar = { label: 'Restrict open high-risk release (policy)', low: 0, high: 1, says: '' };
  const palette = paletteOf('light');
  const { layout } = driversFigure({
    bars: [bar],
    base: 0,
    ticks,
    palette,
    width: 578,
    height: 240,
  });
  // As wide as it is written, 12 pixels high.
  expect(layout.margin?.l).toBeGreaterThanOrEqual(240);
  expect(layout.margin?.l).toBeLessThan(578 / 2);
});
