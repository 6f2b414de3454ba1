import type { MixtureComponent, Spread } from '../assumptions/types';
import { drawColumn } from '../random/distribution';
import type { HardRange } from '../random/spreads/range';

/** Draws at these uniforms. */
export function quantiles(
  range: HardRange,
  value: number,
  spread: Spread,
  uniforms: readonly number[],
): number[] {
  const out = new Float64Array(uniforms.length);
  drawColumn({ id: 'test', range }, value, spread, Float64Array.from(uniforms), out);
  return [...out];
}

/** The draw at one uniform. */
export function quantile(range: HardRange, value: number, spread: Spread, u: number): number {
  return quantiles(range, value, spread, [u])[0] ?? Number.NaN;
}

/** Relative agreement with what the textbook says, to some rounding errors of a double. */
export function expectClose(actual: number, expected: number, relative = 1e-13): void {
  if (Math.abs(actual - expected) <= relative * Math.abs(expected)) return;
  throw new Error(`${actual} is not within ${relative} of ${expected}`);
}

/** A component of a mixture. */
export const school = (weight: number, value: number, factor: number): MixtureComponent => ({
  label: 'school',
  weight,
  value,
  factor,
});
