import { expect, it } from 'vitest';
import { SUBJECTS } from '../results';
import { CHEAPEST_RUN, RUN_COSTS } from './tiers';

it('runs by cost are called what they cost, in the order they are counted', () => {
  expect(SUBJECTS.slice(CHEAPEST_RUN)).toEqual(RUN_COSTS.map((cost) => `usd1e${cost}`));
  // Counting draws relies on each costing ten times the one before.
  for (const [i, cost] of RUN_COSTS.entries()) expect(cost).toBe(RUN_COSTS[0]! + i);
});
