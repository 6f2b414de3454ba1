import type { ModelRun } from '#shared/model/model-run';
import type { ChartTable } from '../plot/chart-content';

export function effectiveTable({ central, curves }: ModelRun): ChartTable {
  const { wmd, agi } = curves.requirements;
  return {
    columns: [
      'year',
      'frontier (effective FLOP)',
      'open weights (effective FLOP)',
      'rival (effective FLOP)',
      'algorithms (factor since reference year)',
      'WMD-like AI needs (effective FLOP)',
      'AGI needs (effective FLOP)',
    ],
    rows: central.path.map((row) => [
      row.year,
      row.effective,
      row.openEffective,
      row.rivalEffective,
      row.algorithms,
      10 ** wmd,
      10 ** agi,
    ]),
  };
}
