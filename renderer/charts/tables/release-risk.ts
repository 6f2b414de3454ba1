import type { ModelRun } from '#shared/model/model-run';
import { RELEASED, RELEASED_NAMES, releaseRiskRows, WITHIN } from '#shared/sentences/release-risk';
import type { ChartTable } from '../plot/chart-content';

export function releaseRiskTable(run: ModelRun): ChartTable {
  return {
    columns: [
      'year of release',
      'model',
      'not high-risk at release (share of samples)',
      ...WITHIN.map(({ years }) => `of those high-risk within ${years} years (share)`),
    ],
    rows: releaseRiskRows(run).flatMap((row) =>
      RELEASED.map((released) => [
        row.year,
        RELEASED_NAMES[released],
        row[released].notHigh,
        ...WITHIN.map(({ key }) => row[released][key]),
      ]),
    ),
  };
}
