import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS } from '../assumptions/registry';
import { RUN_BOUNDS } from '../bounds';
import { ModelInputError } from '../errors';
import { drawUniforms } from './stream';

/** Rank correlation of two columns that both hold one value per stratum. */
function strataCorrelation(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const rankA = Math.floor((a[i] ?? Number.NaN) * n);
    const rankB = Math.floor((b[i] ?? Number.NaN) * n);
    sum += (rankA - rankB) ** 2;
  }
  return 1 - (6 * sum) / (n * (n * n - 1));
}

describe('drawUniforms', () => {
  it.each([1, 2, 7, 1000, RUN_BOUNDS.samples[1]])(
    'puts one of %i draws in every stratum',
    (count) => {
      const uniforms = drawUniforms(1, 'costGrowth', count);
      expect(uniforms.every((u) => u > 0 && u < 1)).toBe(true);
      const strata = new Set(uniforms.map((u) => Math.floor(u * count)));
      expect(strata.size).toBe(count);
    },
  );

  it('gives the same draws on every machine and in every version', () => {
    // Pinned: a change of these values changes every saved scenario's ensemble.
    expect([...drawUniforms(1, 'costGrowth', 5)]).toEqual([
      0.37033526396844535, 0.7301741708768532, 0.04269974485505372, 0.9553367688553408,
      0.41106301818508656,
    ]);
    expect([...drawUniforms(-7_000_000_000_001, 'agiFlop', 3)]).toEqual([
      0.30882930767256767, 0.9860717349608118, 0.4244146566294755,
    ]);
  });

  it('does not correlate the assumptions with each other', () => {
    const count = 4096;
    const columns = ASSUMPTION_IDS.map((id) => drawUniforms(1, id, count));
    // Standard error of a rank correlation of independent columns is 1/sqrt(n - 1). Of the 1,653
    // pairs the largest is beyond 5 standard errors with a probability of one in a thousand.
    const limit = 5 / Math.sqrt(count - 1);
    for (const [i, a] of columns.entries()) {
      for (const b of columns.slice(i + 1)) {
        expect(Math.abs(strataCorrelation(a, b))).toBeLessThan(limit);
      }
    }
  });

  it('draws anew for another seed, however close', () => {
    const count = 4096;
    const limit = 4 / Math.sqrt(count - 1);
    const one = drawUniforms(1, 'agiFlop', count);
    for (const seed of [0, 2, -1, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER]) {
      const other = drawUniforms(seed, 'agiFlop', count);
      expect(Math.abs(strataCorrelation(one, other))).toBeLessThan(limit);
    }
  });

  it('spreads the draws evenly inside the strata', () => {
    const count = 10_000;
    let sum = 0;
    let squares = 0;
    for (const u of drawUniforms(3, 'wmdFlop', count)) {
      const place = u * count - Math.floor(u * count);
      sum += place;
      squares += place * place;
    }
    // Of n uniform places the mean has standard error sqrt(1/12n), the mean square sqrt(4/45n).
    expect(Math.abs(sum / count - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
    expect(Math.abs(squares / count - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / count));
  });

  it('refuses a seed or a count it cannot use, by name', () => {
    for (const seed of [0.5, Number.NaN, 2 ** 53]) {
      expect(() => drawUniforms(seed, 'agiFlop', 10)).toThrow(ModelInputError);
    }
    for (const count of [0, -1, 1.5, Number.NaN, RUN_BOUNDS.samples[1] + 1]) {
      expect(() => drawUniforms(1, 'agiFlop', count)).toThrow(/samples/);
    }
  });
});
