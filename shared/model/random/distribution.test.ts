import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spread } from '../assumptions/types';
import { expectClose, quantile, quantiles } from '../check/draws';
import type { HardRange } from './spreads/range';

const WIDE: HardRange = [1e-300, 1e300];
const LINE: HardRange = [-1e9, 1e9];

describe('quantiles of the spreads, not cut by the range', () => {
  it('lognormal: 5th and 95th percentiles a factor either way', () => {
    const spread: Spread = { kind: 'lognormal', factor: 4 };
    expectClose(quantile(WIDE, 12, spread, 0.05), 3);
    expectClose(quantile(WIDE, 12, spread, 0.5), 12);
    expectClose(quantile(WIDE, 12, spread, 0.95), 48);
    // z at 0.99 is 2.3263478740408408 (tables), z at 0.95 is 1.6448536269514722.
    expectClose(
      quantile(WIDE, 12, spread, 0.99),
      12 * 4 ** (2.3263478740408408 / 1.6448536269514722),
    );
  });

  it('normal: 5th and 95th percentiles a half-width either way', () => {
    const spread: Spread = { kind: 'normal', halfWidth: 0.4 };
    expectClose(quantile(LINE, 3, spread, 0.05), 2.6);
    expectClose(quantile(LINE, 3, spread, 0.95), 3.4);
    // The quartile of a standard normal is 0.6744897501960817.
    expectClose(
      quantile(LINE, 3, spread, 0.75),
      3 + (0.4 * 0.6744897501960817) / 1.6448536269514722,
    );
  });

  it('uniform and log-uniform: even on their scale', () => {
    expectClose(quantile(LINE, 4, { kind: 'uniform', min: 3, max: 5 }, 0.25), 3.5);
    expectClose(quantile(WIDE, 10, { kind: 'loguniform', min: 1e-2, max: 1e6 }, 0.25), 1);
  });

  it('triangular: quadratic flanks that meet at the mode', () => {
    const spread: Spread = { kind: 'triangular', min: 0, max: 10 };
    // With the mode at 2 a fifth lies below it; below 1 a quarter of that fifth.
    expectClose(quantile(LINE, 2, spread, 0.2), 2);
    expectClose(quantile(LINE, 2, spread, 0.05), 1);
    // Above 6 lies a quarter of the other four fifths.
    expectClose(quantile(LINE, 2, spread, 0.8), 6);
    expectClose(quantile(LINE, 0, spread, 0.75), 5);
    expectClose(quantile(LINE, 10, spread, 0.25), 5);
  });
});

describe('truncation to the range', () => {
  it('leaves the shape and drops what is outside', () => {
    // Cut at the median from below: what was the 75th percentile is now the median.
    expectClose(
      quantile([2, 1e9], 2, { kind: 'normal', halfWidth: 1.6448536269514722 }, 0.5),
      2 + 0.6744897501960817,
    );
    expectClose(
      quantile([1, 1e9], 1, { kind: 'lognormal', factor: Math.E ** 1.6448536269514722 }, 0.5),
      Math.exp(0.6744897501960817),
    );
    expectClose(quantile([4, 10], 5, { kind: 'uniform', min: 0, max: 6 }, 0.5), 5);
    expectClose(quantile([1e2, 1e9], 1e3, { kind: 'loguniform', min: 1, max: 1e4 }, 0.5), 1e3);
    // Mode at 0 of 0..10, cut at 5: three quarters remain, half of them below 10 - sqrt(62.5).
    expectClose(
      quantile([0, 5], 0, { kind: 'triangular', min: 0, max: 10 }, 0.5),
      10 - Math.sqrt(62.5),
    );
  });

  it('keeps both tails apart when the range is wide of the middle', () => {
    const spread: Spread = { kind: 'normal', halfWidth: 1.6448536269514722 };
    // P(Z > 8) is 6.220960574271784e-16: lost next to 1, not next to 0.
    const u = 6.220960574271784e-16;
    expectClose(quantile([-50, 50], 0, spread, u), -8);
    expect(quantile([-50, 50], 0, spread, 1 - 2 ** -53)).toBeGreaterThan(8.2);
  });
});

describe('spreads that leave nothing open', () => {
  const CERTAIN: readonly (readonly [string, number, Spread])[] = [
    ['lognormal of factor 1', 3, { kind: 'lognormal', factor: 1 }],
    ['lognormal around 0', 0, { kind: 'lognormal', factor: 5 }],
    ['normal of half-width 0', 3, { kind: 'normal', halfWidth: 0 }],
    ['uniform of no width', 3, { kind: 'uniform', min: 3, max: 3 }],
    ['log-uniform of no width', 3, { kind: 'loguniform', min: 3, max: 3 }],
    ['triangular of no width', 3, { kind: 'triangular', min: 3, max: 3 }],
  ];
  it.each(CERTAIN)('%s is the value itself', (_name, value, spread) => {
    expect(quantiles([0, 10], value, spread, [0.001, 0.5, 0.999])).toEqual([value, value, value]);
  });

  it('a uniform of no width stands where it is, not at the value', () => {
    expect(quantile([0, 10], 4, { kind: 'uniform', min: 3, max: 3 }, 0.7)).toBe(3);
  });
});

describe('for any spread', () => {
  const seed = { seed: 20_240_327, numRuns: 300 };
  const exponent = fc.double({ min: -12, max: 12, noNaN: true });
  const factor = fc.oneof(
    fc.constant(1),
    fc.double({ min: 0, max: 6, noNaN: true }).map((x) => 10 ** x),
  );
  /** A range, a value inside it and a spread around the value, all positive. */
  const cases = fc
    .tuple(exponent, exponent, fc.double({ min: 0, max: 1, noNaN: true }))
    .filter(([a, b]) => Math.abs(a - b) > 1e-3)
    .map(([a, b, place]) => {
      const range: HardRange = [10 ** Math.min(a, b), 10 ** Math.max(a, b)];
      const value = range[0] * (range[1] / range[0]) ** place;
      return { range, value: Math.min(range[1], Math.max(range[0], value)) };
    })
    .chain(({ range, value }) => {
      const ends = fc
        .tuple(factor, factor)
        .map(([down, up]) => ({ min: value / down, max: value * up }));
      const components = fc.array(
        fc.record({
          label: fc.constant('school'),
          weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
          value: fc.double({ min: -3, max: 3, noNaN: true }).map((shift) => value * 10 ** shift),
          factor: factor.map((k) => Math.max(k, 1.5)),
        }),
        { minLength: 1, maxLength: 6 },
      );
      const spread: fc.Arbitrary<Spread> = fc.oneof(
        factor.map((k) => ({ kind: 'lognormal', factor: k }) as const),
        factor.map((k) => ({ kind: 'normal', halfWidth: value * (k - 1) }) as const),
        ends.map((e) => ({ kind: 'uniform', ...e }) as const),
        ends.map((e) => ({ kind: 'loguniform', ...e }) as const),
        ends.map((e) => ({ kind: 'triangular', ...e }) as const),
        // The first component sits at the value, so that something is left in the range.
        components.map(
          (list) =>
            ({
              kind: 'mixture',
              components: list.map((c, i) => (i === 0 ? { ...c, value } : c)),
            }) as const,
        ),
      );
      return fc.record({ range: fc.constant(range), value: fc.constant(value), spread });
    });
  const uniforms = [1e-14, 1e-6, 0.01, 0.05, 0.3, 0.5, 0.7, 0.95, 0.99, 1 - 1e-6, 1 - 2 ** -53];

  it('draws lie in the range and grow with their uniform', () => {
    fc.assert(
      fc.property(cases, ({ range, value, spread }) => {
        const xs = quantiles(range, value, spread, uniforms);
        for (const [i, x] of xs.entries()) {
          expect(x >= range[0] && x <= range[1]).toBe(true);
          // Neighbours may trade places by rounding only.
          if (i > 0) expect(x).toBeGreaterThanOrEqual((xs[i - 1] ?? 0) * (1 - 1e-11));
        }
      }),
      seed,
    );
  });

  it('a tighter spread has a tighter interval', () => {
    fc.assert(
      fc.property(cases, factor, ({ range, value }, k) => {
        for (const tighten of [1.1, 3]) {
          const wide = quantiles(
            range,
            value,
            { kind: 'lognormal', factor: k ** tighten },
            [0.05, 0.95],
          );
          const tight = quantiles(range, value, { kind: 'lognormal', factor: k }, [0.05, 0.95]);
          const ratio = (interval: number[]) => (interval[1] ?? 0) / (interval[0] ?? 1);
          expect(ratio(tight)).toBeLessThanOrEqual(ratio(wide) * (1 + 1e-12));
        }
      }),
      seed,
    );
  });
});
