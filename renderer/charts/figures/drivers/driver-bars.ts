import { formatAssumption } from '#shared/format/assumption';
import { formatResult } from '#shared/format/result';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { SobolDriver } from '#shared/model/explain/drivers';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import type { Swing } from '#shared/model/explain/tornado';
import type { DriverBar } from './drivers';
import type { ResultScale } from './result-scale';

/** So many are told apart in the chart; the table has all. */
export const MOST_BARS = 12;

export function swingBars(
  swings: readonly Swing[],
  ref: ResultRef,
  scale: ResultScale,
  horizon: number,
): DriverBar[] {
  return swings
    .filter(({ swing }) => swing !== 0)
    .slice(0, MOST_BARS)
    .map(({ assumption, kind, low, high }) => {
      const says = [low, high].map(
        ({ value, reading }) =>
          `${formatResult(ref, reading.value, horizon)} at ${formatAssumption(assumption, value)}`,
      );
      return {
        label: labelOf(assumption, kind),
        low: scale.to(low.reading.counted),
        high: scale.to(high.reading.counted),
        says: `${definitionOf(assumption).label}: ${says.join(', ')}`,
      };
    });
}

/** Total indices as bars, with the standard error; what is not told from nothing is left out. */
export function indexBars(drivers: readonly SobolDriver[]): DriverBar[] {
  return drivers
    .filter(({ total }) => total.value > total.error)
    .slice(0, MOST_BARS)
    .map(({ assumption, kind, first, total }) => ({
      label: labelOf(assumption, kind),
      low: first.value,
      high: total.value,
      error: total.error,
      says: `${definitionOf(assumption).label}: ${percent(first.value)} alone, ${percent(total.value)} ± ${percent(total.error)} in all`,
    }));
}

function labelOf(assumption: Swing['assumption'], kind: 'world' | 'policy'): string {
  const { label } = definitionOf(assumption);
  return kind === 'policy' ? `${label} (policy)` : label;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
