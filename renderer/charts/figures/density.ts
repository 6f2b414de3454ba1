/** Years either side over which the density is averaged: samples are few in any narrower window. */
const HALF_WINDOW = 0.5;

/** Probability per year from a cumulative one in even steps: the rise over a year around each point. */
export function densityOf(cumulative: readonly number[], step: number): number[] {
  const reach = Math.max(1, Math.round(HALF_WINDOW / step));
  const last = cumulative.length - 1;
  return cumulative.map((_, i) => {
    const from = Math.max(0, i - reach);
    const to = Math.min(last, i + reach);
    const rise = (cumulative[to] ?? 0) - (cumulative[from] ?? 0);
    return Math.max(0, rise / ((to - from) * step));
  });
}
