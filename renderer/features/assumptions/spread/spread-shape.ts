import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { drawColumn } from '#shared/model/random/distribution';

const SAMPLES = 4000;
const BINS = 60;

/** Evenly spread shares of a distribution, so that its shape is drawn without chance. */
const SHARES = Float64Array.from({ length: SAMPLES }, (_, i) => (i + 0.5) / SAMPLES);

/**
 * How often a distribution falls into each of equal bins of a slider, the fullest bin as 1.
 *
 * @param place where on the slider a value is, 0 to 1
 */
export function spreadShape(
  definition: NumericDefinition & { readonly id: string },
  value: number,
  spread: Spread,
  place: (value: number) => number,
): number[] {
  const draws = new Float64Array(SAMPLES);
  drawColumn(definition, value, spread, SHARES, draws);
  const counts = Array.from({ length: BINS }, () => 0);
  for (const draw of draws) {
    const at = place(draw);
    // What lies beyond the slider is not shown heaped up at its ends.
    if (at <= 0 || at >= 1) continue;
    const bin = Math.floor(at * BINS);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  return counts.map((count) => count / most);
}
