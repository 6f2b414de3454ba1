/** Years over which a density is smoothed, twice: samples are few in any narrower window. */
const WINDOW = 1;

/**
 * Probability per year from a cumulative one in even steps: its slope, smoothed with a triangular
 * kernel two years wide.
 *
 * @param start where in the curve it can begin at all: smoothing puts nothing before it
 */
export function chanceDensity(cumulative: readonly number[], step: number, start = 0): number[] {
  const reach = Math.max(1, Math.round(WINDOW / 2 / step));
  const possible = slope(average(cumulative.slice(start), reach), reach, step);
  return [...cumulative.slice(0, start).map(() => 0), ...possible];
}

function slope(values: readonly number[], reach: number, step: number): number[] {
  return values.map((_, i) => {
    const [from, to] = around(values, i, reach);
    return Math.max(0, ((values[to] ?? 0) - (values[from] ?? 0)) / ((to - from) * step));
  });
}

function average(values: readonly number[], reach: number): number[] {
  return values.map((_, i) => {
    // As far either side, so that the ends are not pulled inwards.
    const even = Math.min(reach, i, values.length - 1 - i);
    const window = values.slice(i - even, i + even + 1);
    return window.reduce((sum, value) => sum + value, 0) / window.length;
  });
}

function around(values: readonly number[], i: number, reach: number): [from: number, to: number] {
  return [Math.max(0, i - reach), Math.min(values.length - 1, i + reach)];
}
