import type { CapabilityView } from '#shared/sentences/capability';
import type { ChartTable } from '../plot/chart-content';

export function capabilityTable({ rows }: CapabilityView): ChartTable {
  return {
    columns: [
      'year',
      'capability threshold as compute (FLOP)',
      'FLOP threshold (FLOP)',
      'runs caught by both (a year)',
      'capable runs missed by FLOP (a year)',
      'runs caught by FLOP without the capability (a year)',
    ],
    rows: rows.map(({ year, needed, threshold, both, missed, needless }) => [
      year,
      10 ** needed,
      10 ** threshold,
      both,
      missed,
      needless,
    ]),
  };
}
