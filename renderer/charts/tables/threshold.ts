import type { ModelRun } from '#shared/model/model-run';
import type { ChartTable } from '../plot/chart-content';

export function thresholdTable({ central }: ModelRun): ChartTable {
  return {
    columns: [
      'year',
      'threshold (FLOP)',
      'cost of a run at it (USD)',
      'tier of a run at it',
      'runs above it (a year)',
      'needed to see WMD-like AI (FLOP)',
      'frontier (FLOP)',
      'largest open run (FLOP)',
    ],
    rows: central.path.map((row) => [
      row.year,
      row.threshold,
      row.thresholdCost,
      row.tiers.threshold,
      row.runsAboveThreshold,
      row.thresholdNeeded,
      row.frontier,
      row.openRun,
    ]),
  };
}
