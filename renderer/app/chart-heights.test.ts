import { expect, test } from 'vitest';
import { chartHeights } from './chart-heights';

const total = ({ ceilings, timeline, tiers }: ReturnType<typeof chartHeights>) =>
  ceilings + timeline + tiers;

test('a low column is scrolled: the plots keep the height at which they can be read', () => {
  expect(chartHeights(300)).toEqual(chartHeights(700));
});

test('a high column is used, all of it and no more', () => {
  const [low, high] = [chartHeights(1100), chartHeights(1400)];
  // Three heights, each rounded down by less than a pixel.
  expect(total(high) - total(low)).toBeGreaterThan(297);
  expect(total(high)).toBeLessThan(1400);
});
