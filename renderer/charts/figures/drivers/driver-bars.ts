import { formatResult } from '#shared/format/result';
import type { SobolDriver } from '#shared/model/explain/drivers';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { isTelling, type Swing } from '#shared/model/explain/swing';
import { driverEnd, driverLabel, swingMark } from '#shared/sentences/driver-words';
import type { DriverBar } from './drivers';
import type { ResultScale } from './result-scale';

/** So many are told apart in the chart; the table has all. */
export const MOST_BARS = 12;

/** Swings as bars; those that rest on few draws are marked, and what is lost in noise is left out. */
export function swingBars(
  swings: readonly Swing[],
  ref: ResultRef,
  scale: ResultScale,
  horizon: number,
): DriverBar[] {
  return swings
    .filter((swing) => isTelling(swing) || (swing.sparse && swing.swing !== 0))
    .slice(0, MOST_BARS)
    .map((swing) => {
      const { assumption, kind, low, high } = swing;
      const says = [low, high].map(
        ({ value, reading }) =>
          `${formatResult(ref, reading.value, horizon)} at ${driverEnd(assumption, value)}`,
      );
      const mark = swingMark(swing);
      const marked = mark === '' ? '' : `, ${mark}`;
      return {
        label: `${labelOf(assumption, kind)}${marked}`,
        low: scale.to(low.reading.counted),
        high: scale.to(high.reading.counted),
        says: `${driverLabel(assumption)}: ${says.join(', ')}${marked}`,
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
      says: `${driverLabel(assumption)}: ${percent(first.value)} alone, ${percent(total.value)} ± ${percent(total.error)} in all`,
    }));
}

function labelOf(assumption: Swing['assumption'], kind: 'world' | 'policy'): string {
  const label = driverLabel(assumption);
  return kind === 'policy' ? `${label} (policy)` : label;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
