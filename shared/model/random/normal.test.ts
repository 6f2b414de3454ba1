import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from './normal';

// Generated with mpmath 1.3.0 at 50 digits, erfc(-z/sqrt(2))/2, and rounded to a double.
const CDF: readonly (readonly [z: number, probability: number])[] = [
  [-37, 5.725571222524577e-300],
  [-20, 2.7536241186062337e-89],
  [-8, 6.220960574271784e-16],
  [-5.75, 4.462172453901612e-9],
  [-5.5, 1.8989562465887718e-8],
  [-3, 0.0013498980316300946],
  [-1, 0.15865525393145705],
  [-0.7, 0.24196365222307303],
  [-0.5, 0.3085375387259869],
  [-0.125, 0.45026177516988714],
  [0, 0.5],
  [0.25, 0.5987063256829237],
  [0.75, 0.7733726476231318],
  [2, 0.9772498680518208],
  [5, 0.9999997133484281],
];

// Generated with mpmath 1.3.0 at 400 digits, as the root of the same; Python's
// statistics.NormalDist().inv_cdf agrees.
const QUANTILES: readonly (readonly [p: number, z: number])[] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [1e-5, -4.264890793922825],
  [0.01, -2.326347874040841],
  [0.05, -1.6448536269514726],
  [0.2, -0.8416212335729142],
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
