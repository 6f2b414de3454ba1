import { MILESTONE_LABELS } from '../../../format/names/milestones';
import { soundEnsemble } from '../../../model/model-run';
import { MILESTONES, type Milestone, PERCENTILE_NAMES } from '../../../model/results';
import { shareAlready } from '../../../sentences/past';
import type { BriefedRun } from '../briefed';
import { type Column, tableSheet, type WorkbookSheet } from './cells';

interface Row {
  readonly run: BriefedRun;
  readonly milestone: Milestone;
}

/** Dates of the milestones; a date that does not come by the horizon is left empty, and counted. */
export function percentilesSheet(runs: readonly BriefedRun[]): WorkbookSheet {
  const rows = runs.flatMap((run) =>
    milestonesOf([run]).map((milestone): Row => ({ run, milestone })),
  );
  const distribution = ({ run: { run }, milestone }: Row) =>
    soundEnsemble(run)?.summary.milestones[milestone] ?? null;
  return tableSheet<Row>(
    'Percentiles',
    [
      { title: 'Scenario', width: 24, of: ({ run }) => run.scenario.name },
      { title: 'Milestone', width: 44, of: ({ milestone }) => MILESTONE_LABELS[milestone] },
      ...PERCENTILE_NAMES.map(
        (name): Column<Row> => ({
          title: `${name} (year)`,
          width: 10,
          format: 'year',
          of: (row) => distribution(row)?.[name] ?? null,
        }),
      ),
      {
        title: 'Not by the horizon (share)',
        width: 14,
        format: 'share',
        of: (row) => distribution(row)?.never ?? null,
      },
      {
        title: 'By today (share)',
        width: 12,
        format: 'share',
        of: ({ run, milestone }) => shareAlready(run.run, milestone),
      },
      {
        title: 'On the central path (year)',
        width: 12,
        format: 'year',
        of: ({ run, milestone }) => run.run.central.milestones[milestone],
      },
      {
        title: 'Horizon (year)',
        width: 10,
        format: 'whole',
        of: ({ run }) => run.scenario.horizon,
      },
    ],
    rows,
  );
}

/** The milestones that count in one of the runs: a danger that is off has no dates. */
function milestonesOf(runs: readonly BriefedRun[]): readonly Milestone[] {
  const cyber = runs.some(({ run }) => run.assumptions.cyberOn.value);
  return MILESTONES.filter((milestone) => milestone !== 'cyber' || cyber);
}

interface YearRow {
  readonly run: BriefedRun;
  readonly year: number;
}

/** Probability that each milestone is there by 1 January of a year. */
export function probabilitiesSheet(runs: readonly BriefedRun[]): WorkbookSheet {
  const rows = runs.flatMap((run) =>
    run.run.central.path.map(({ year }): YearRow => ({ run, year })),
  );
  return tableSheet<YearRow>(
    'Probability by year',
    [
      { title: 'Scenario', width: 24, of: ({ run }) => run.scenario.name },
      { title: 'By 1 January', width: 10, format: 'whole', of: ({ year }) => year },
      ...milestonesOf(runs).map(
        (milestone): Column<YearRow> => ({
          title: `${MILESTONE_LABELS[milestone]} (probability)`,
          width: 16,
          format: 'share',
          of: ({ run: { run }, year }) =>
            soundEnsemble(run)?.summary.milestones[milestone].byYear[String(year)] ?? null,
        }),
      ),
    ],
    rows,
  );
}
