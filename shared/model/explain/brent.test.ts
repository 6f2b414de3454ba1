import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brent } from './brent';

function zeroOf(f: (x: number) => number, a: number, b: number, tolerance = 1e-12) {
  let evaluations = 0;
  const counted = (x: number) => {
    evaluations++;
    return f(x);
  };
  const { x } = brent(counted, a, f(a), b, f(b), tolerance);
  return { x, evaluations };
}

describe('Brent’s method', () => {
  it.each([
    ['cosine and line', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ['cubic', (x: number) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
    ['steep exponential', (x: number) => Math.exp(20 * x) - 2, -1, 3, Math.LN2 / 20],
    ['flat at the zero', (x: number) => (x - 1) ** 9, 0, 3.7, 1],
    ['turned round', (x: number) => 3 - x, 5, 0, 3],
  ])('%s', (_, f, a, b, zero) => {
    const { x, evaluations } = zeroOf(f, a, b);
    // (x - 1)^9 is below the smallest step of a double's value long before x is at 1.
    expect(Math.abs(x - zero)).toBeLessThan(_ === 'flat at the zero' ? 1e-2 : 1e-10);
    expect(evaluations).toBeLessThan(100);
  });

  it('finds where a step function jumps', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 0.99, noNaN: true }), (jump) => {
        const { x } = zeroOf((at) => (at < jump ? -1 : 2), -1, 1, 1e-9);
        expect(Math.abs(x - jump)).toBeLessThan(2e-9);
      }),
    );
  });

  it('needs a bracket', () => {
    expect(() => zeroOf((x) => x, 1, 2)).toThrow('opposite signs');
  });
});
