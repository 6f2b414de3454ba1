import { describe, expect, it } from 'vitest';
import type { Spread } from '../../assumptions/types';
import { expectClose, quantile, quantiles, school } from '../../check/draws';
import { normalCdf } from '../normal';
import type { HardRange } from './range';

const WIDE: HardRange = [1e-300, 1e300];

describe('mixtures', () => {
  it('of one component is that lognormal', () => {
    const mixture: Spread = { kind: 'mixture', components: [school(3, 1e34, 1e4)] };
    const lognormal: Spread = { kind: 'lognormal', factor: 1e4 };
    for (const range of [WIDE, [1e30, 1e35] as const]) {
      for (const u of [1e-12, 0.001, 0.05, 0.3, 0.5, 0.62, 0.95, 0.999, 1 - 1e-12]) {
        const y = Math.log(quantile(range, 1e34, mixture, u));
        expectClose(y, Math.log(quantile(range, 1e34, lognormal, u)), 1e-12);
      }
    }
  });

  it('normalises weights and does not care for the order of components', () => {
    const a = [school(1, 1e26, 10), school(3, 1e31, 100)];
    const b = [school(30, 1e31, 100), school(10, 1e26, 10)];
    const uniforms = [0.01, 0.2, 0.25, 0.26, 0.7, 0.99];
    const ofA = quantiles(WIDE, 1e30, { kind: 'mixture', components: a }, uniforms);
    const ofB = quantiles(WIDE, 1e30, { kind: 'mixture', components: b }, uniforms);
    for (const [i, x] of ofA.entries()) expectClose(Math.log(ofB[i] ?? 0), Math.log(x), 1e-12);
  });

  it('has as much probability below each draw as its uniform says', () => {
    const components = [school(0.2, 1e26, 30), school(0.5, 1e33, 1000), school(0.3, 1e44, 3)];
    const [min, max] = [1e20, 1e45];
    const probabilityBelow = (x: number): number =>
      components.reduce((sum, { weight, value, factor }) => {
        const sigma = Math.log10(factor) / 1.6448536269514722;
        return sum + weight * normalCdf((Math.log10(x) - Math.log10(value)) / sigma);
      }, 0);
    const uniforms = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
    const xs = quantiles([min, max], 1e34, { kind: 'mixture', components }, uniforms);
    const outsideBelow = probabilityBelow(min);
    const inside = probabilityBelow(max) - outsideBelow;
    for (const [i, x] of xs.entries()) {
      const u = uniforms[i] ?? 0;
      // The draw is good to 1e-12 of ln x, about 1e-10, times the density of ln x, below 1.
      expect(Math.abs((probabilityBelow(x) - outsideBelow) / inside - u)).toBeLessThan(1e-10);
    }
  });

  it('gives certain components their share, exactly at their value', () => {
    const components = [school(0.25, 1e30, 1), school(0.25, 1e34, 1), school(0.5, 1e32, 10)];
    const mixture: Spread = { kind: 'mixture', components };
    const uniforms = Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
    const xs = quantiles(WIDE, 1e32, mixture, uniforms);
    // A normal of 95th percentile 1 OOM is 2 OOM out with probability 5e-4: at most one draw more.
    expect(Math.abs(xs.filter((x) => x === 1e30).length - 250)).toBeLessThanOrEqual(1);
    expect(Math.abs(xs.filter((x) => x === 1e34).length - 250)).toBeLessThanOrEqual(1);
    expect(quantile(WIDE, 1e32, mixture, 0.5)).toBeCloseTo(1e32, -20);
  });

  it('of certain components only is a choice among them', () => {
    const components = [school(1, 5, 1), school(2, 7, 1), school(1, 1e9, 1)];
    expect(
      quantiles([1, 10], 5, { kind: 'mixture', components }, [1e-9, 0.33, 0.34, 1 - 1e-9]),
    ).toEqual([5, 5, 7, 7]);
  });

  it('keeps the shape of a tail when the range leaves only a tail', () => {
    // Above 12 standard deviations a normal falls off nearly exponentially, with rate 12.0...;
    // the median of what lies above z0 solves P(Z > z) = P(Z > z0) / 2.
    const factor = Math.exp(1.6448536269514722);
    const mixture: Spread = { kind: 'mixture', components: [school(1, 1, factor)] };
    const lowest = Math.exp(12);
    const median = Math.log(quantile([lowest, 1e30], 1e6, mixture, 0.5));
    expectClose(normalCdf(-median), normalCdf(-12) / 2, 1e-10);
    const highest = Math.exp(-12);
    const mirrored = Math.log(quantile([1e-30, highest], 1e-6, mixture, 0.5));
    expectClose(mirrored, -median, 1e-12);
  });
});
