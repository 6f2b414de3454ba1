import type { ModelRun } from '#shared/model/model-run';
import { RELEASED_MODELS } from '#shared/model/results';
import {
  RELEASED_MODEL_NAMES,
  RISK_PERIODS,
  releaseRiskRows,
} from '#shared/sentences/release-risk';
import type { ChartTable } from '../plot/chart-content';

export function releaseRiskTable(run: ModelRun): ChartTable {
  return {
    columns: [
      'year of release',
      'model',
      'not high-risk at release (share of samples)',
      ...RISK_PERIODS.map(({ years }) => `of those high-risk within ${years} years (share)`),
    ],
    rows: releaseRiskRows(run).flatMap((row) =>
      RELEASED_MODELS.map((released) => [
        row.year,
        RELEASED_MODEL_NAMES[released],
        row[released].notHigh,
        ...RISK_PERIODS.map(({ key }) => row[released][key]),
      ]),
    ),
  };
}
