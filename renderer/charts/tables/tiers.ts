import type { ModelRun } from '#shared/model/model-run';
import { SUBJECTS, TIERS } from '#shared/model/results';
import { SUBJECT_LABELS, tierYears } from '#shared/sentences/tiers';
import type { ChartTable } from '../plot/chart-content';

/** Most probable tier of each subject by year, and the share of the samples in each tier. */
export function tiersTable(run: ModelRun): ChartTable {
  return {
    columns: ['year', 'model', 'tier', ...TIERS.map((tier) => `${tier} (share of samples)`)],
    rows: tierYears(run).flatMap(({ year, cells }) =>
      SUBJECTS.map((subject) => {
        const { tier, shares } = cells[subject];
        return [
          year,
          SUBJECT_LABELS[subject],
          tier,
          ...TIERS.map((each) => shares?.[each] ?? null),
        ];
      }),
    ),
  };
}
