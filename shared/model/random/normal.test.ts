import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from './normal';

// Generated with mpmath 1.3.0 at 50 digits: erfc(-z/sqrt(2))/2.
const CDF: readonly (readonly [z: number, probability: number])[] = [
  [-37, 5.7255712225245768e-300],
  [-20, 2.7536241186062337e-89],
  [-8, 6.2209605742717841e-16],
  [-5.75, 4.4621724539016119e-9],
  [-5.5, 1.8989562465887719e-8],
  [-3, 0.0013498980316300945],
  [-1, 0.15865525393145705],
  [-0.7, 0.24196365222307303],
  [-0.5, 0.3085375387259869],
  [-0.125, 0.45026177516988711],
  [0, 0.5],
  [0.25, 0.59870632568292372],
  [0.75, 0.7733726476231318],
  [2, 0.97724986805182079],
  [5, 0.99999971334842812],
];

// Generated with mpmath 1.3.0 at 400 digits, as the root of the same; Python's
// statistics.NormalDist().inv_cdf agrees.
const QUANTILES: readonly (readonly [p: number, z: number])[] = [
  [1e-300, -37.047096299361199],
  [1e-100, -21.273453560965324],
  [1e-20, -9.2623400897984076],
  [1e-10, -6.3613409024040562],
  [1e-5, -4.2648907939228246],
  [0.01, -2.3263478740408411],
  [0.05, -1.6448536269514727],
  [0.2, -0.84162123357291417],
];

/** A few units in the last place of a double. */
const ROUNDING = 8 * 2 ** -53;

describe('normalCdf', () => {
  it.each(CDF)('at %f', (z, probability) => {
    expect(Math.abs(normalCdf(z) / probability - 1)).toBeLessThan(ROUNDING);
  });

  it('ends at 0 and 1', () => {
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(-40)).toBe(0);
  });
});

describe('normalQuantile', () => {
  it.each(QUANTILES)('at %f', (p, z) => {
    expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(ROUNDING);
  });

  it('is symmetric about the median', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.75)).toBe(-normalQuantile(0.25));
    expect(normalQuantile(1 - 2 ** -20)).toBe(-normalQuantile(2 ** -20));
  });

  it('undoes the distribution function', () => {
    for (let z = -8; z <= 0.5; z += 1 / 64) {
      const p = normalCdf(z);
      // A relative error e in p moves the quantile by e p / density.
      const tolerance = (ROUNDING * p) / normalDensity(z) + ROUNDING * Math.abs(z);
      expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(tolerance);
    }
  });
});
