import { describe, expect, it } from 'vitest';
import { chanceDensity } from './density';

const STEP = 0.25;
const rising = Array.from({ length: 81 }, (_, i) => Math.min(1, Math.max(0, (i * STEP - 5) / 10)));

describe('densityOf', () => {
  it('is the slope where the rise is even', () => {
    // A tenth of the probability a year from year 5 to 15.
    expect(chanceDensity(rising, STEP)[40]).toBeCloseTo(0.1, 12);
  });

  it('adds up to the probability it is the density of', () => {
    const total = chanceDensity(rising, STEP).reduce((sum, density) => sum + density * STEP, 0);
    expect(total).toBeCloseTo(1, 12);
  });

  it('has nothing where there can be none, however near the rise is', () => {
    const late = Array.from({ length: 81 }, (_, i) => Math.min(1, Math.max(0, i * STEP - 10)));
    const density = chanceDensity(late, STEP, 40);
    expect(density).toHaveLength(late.length);
    expect(Math.max(...density.slice(0, 40))).toBe(0);
    expect(density[40]).toBeGreaterThan(0.9);
    expect(Math.max(...chanceDensity(late, STEP).slice(0, 40))).toBeGreaterThan(0);
  });

  it('spreads a jump over the two years of its kernel', () => {
    const jump = Array.from({ length: 81 }, (_, i) => (i * STEP < 10 ? 0 : 1));
    const density = chanceDensity(jump, STEP);
    expect(Math.max(...density)).toBeLessThanOrEqual(1);
    expect(density.filter((value) => value > 0).length * STEP).toBeLessThanOrEqual(2.25);
  });
});
