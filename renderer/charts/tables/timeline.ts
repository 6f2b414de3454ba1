import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import { RUNNER_NAMES, runnerDates, type TimelineEvent } from '#shared/sentences/timeline';
import type { ChartTable } from '../plot/chart-content';

/** Probability that each runner is there by 1 January of each year. */
export function timelineTable(event: TimelineEvent, run: ModelRun): ChartTable {
  const dates = runnerDates(event, run);
  const milestones = soundEnsemble(run)?.summary.milestones ?? null;
  return {
    columns: ['year', ...dates.map(({ runner }) => `${RUNNER_NAMES[runner]} (probability)`)],
    rows: run.central.path.map(({ year }) => [
      year,
      ...dates.map(({ milestone }) => milestones?.[milestone].byYear[String(year)] ?? null),
    ]),
  };
}
