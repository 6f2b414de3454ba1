import { CONSTRAINTS } from '#shared/model/results';
import type { ModelRun } from '../../model-run';
import type { ChartTable } from '../chart-content';
import { bindingRows } from '../sentences/binding';

export function bindingTable(run: ModelRun): ChartTable {
  return {
    columns: ['year', ...CONSTRAINTS.map((name) => `${name} (share of samples)`)],
    rows: bindingRows(run).map((row) => [row.year, ...CONSTRAINTS.map((name) => row[name])]),
  };
}
