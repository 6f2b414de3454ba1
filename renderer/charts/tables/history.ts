import type { HeldAgainstHistory } from '#shared/history/held-against';
import type { ChartTable } from '../plot/chart-content';

export function historyTable({ records }: HeldAgainstHistory): ChartTable {
  return {
    columns: [
      'date',
      'record run',
      'organization',
      'record (FLOP)',
      'model (FLOP)',
      'error (OOM)',
      'share of samples below',
      'part',
      'confidence of the estimate',
    ],
    rows: records.map(({ record, frontier, error, place, part }) => [
      record.date,
      record.name,
      record.organization,
      10 ** record.logFlop,
      10 ** frontier,
      error,
      place,
      part,
      record.confidence,
    ]),
  };
}
