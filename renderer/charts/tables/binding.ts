import type { ModelRun } from '#shared/model/model-run';
import { CONSTRAINTS } from '#shared/model/results';
import { bindingRows } from '#shared/sentences/binding';
import type { ChartTable } from '../plot/chart-content';

export function bindingTable(run: ModelRun): ChartTable {
  return {
    columns: ['year', ...CONSTRAINTS.map((name) => `${name} (share of samples)`)],
    rows: bindingRows(run).map((row) => [row.year, ...CONSTRAINTS.map((name) => row[name])]),
  };
}
