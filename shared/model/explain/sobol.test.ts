import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../random/normal';
import { type Placement, type SobolEstimate, sobolIndices } from './sobol';

const ROWS = 4_096;

/** Within four of its own standard errors: one in some ten thousand would miss. */
function expectNear({ value, error }: SobolEstimate, truth: number): void {
  expect(error).toBeLessThan(0.05);
  expect(Math.abs(value - truth)).toBeLessThan(4 * error + 1e-12);
}

describe('Sobol indices', () => {
  it('of the Ishigami function are the published ones', () => {
    const f = (x: number, y: number, z: number) =>
      Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
    const angle = (u: number) => Math.PI * (2 * u - 1);
    const { indices } = sobolIndices(
      {
        inputs: ['x', 'y', 'z'],
        tied: [false, false, false],
        run: ([x, y, z]) =>
          (x as Float64Array).map((u, i) =>
            f(angle(u), angle(y?.[i] as number), angle(z?.[i] as number)),
          ),
      },
      ROWS,
      1,
    );
    const known = [
      [0.3139, 0.5576],
      [0.4424, 0.4424],
      [0, 0.2437],
    ] as const;
    for (const [i, [first, total]] of known.entries()) {
      expectNear(indices?.[i]?.first as SobolEstimate, first);
      expectNear(indices?.[i]?.total as SobolEstimate, total);
    }
  });

  it('of correlated normals in a sum are those of their conditional variances', () => {
    // Y = X1 + X2 + X3 with correlation r of X1 and X2: Var(Y) = 3 + 2 r; knowing X1 explains
    // (1 + r)^2, its own part is 1 - r^2.
    const r = 0.6;
    const own = Math.sqrt(1 - r * r);
    const run = (uniforms: readonly Float64Array[], placement: Placement | null) => {
      const [a, b, c] = uniforms.map((column) => column.map(normalQuantile)) as Float64Array[];
      const second =
        placement?.input === 1 ? placement.place === 'first' : placement?.place === 'last';
      const [base, tied] = second ? [b, a] : [a, b];
      return (base as Float64Array).map(
        (z, i) => z + r * z + own * (tied?.[i] as number) + (c?.[i] as number),
      );
    };
    const { indices } = sobolIndices(
      { inputs: ['a', 'b', 'c'], tied: [true, true, false], run },
      ROWS,
      2,
    );
    const variance = 3 + 2 * r;
    for (const i of [0, 1]) {
      expectNear(indices?.[i]?.first as SobolEstimate, (1 + r) ** 2 / variance);
      expectNear(indices?.[i]?.total as SobolEstimate, (1 - r * r) / variance);
    }
    expectNear(indices?.[2]?.first as SobolEstimate, 1 / variance);
  });

  it('are none where nothing varies', () => {
    const flat = (uniforms: readonly Float64Array[]) => (uniforms[0] as Float64Array).map(() => 3);
    expect(sobolIndices({ inputs: ['x'], tied: [false], run: flat }, 64, 1).indices).toBeNull();
  });
});
