import { CONSTRAINTS, type PathRow, SUBJECTS } from '../../../model/results';
import type { BriefedRun } from '../briefed';
import { type Column, tableSheet, type WorkbookSheet } from './cells';

interface Row {
  readonly run: BriefedRun;
  readonly at: PathRow;
}

function numbers(
  entries: readonly (readonly [title: string, of: (row: PathRow) => number | null])[],
  format: 'scientific' | 'money' | 'plain',
): Column<Row>[] {
  return entries.map(([title, of]) => ({ title, width: 14, format, of: ({ at }) => of(at) }));
}

/** The central path at 1 January of every year. */
export function yearsSheet(runs: readonly BriefedRun[]): WorkbookSheet {
  const rows = runs.flatMap((run) => run.run.central.path.map((at): Row => ({ run, at })));
  return tableSheet<Row>(
    'Central path by year',
    [
      { title: 'Scenario', width: 24, of: ({ run }) => run.scenario.name },
      { title: 'Year (1 January)', width: 10, format: 'whole', of: ({ at }) => at.year },
      ...numbers(
        [
          ['Frontier, largest run (FLOP)', (at) => at.frontier],
          ...CONSTRAINTS.map(
            (name) => [`Ceiling: ${name} (FLOP)`, (at: PathRow) => at[name]] as const,
          ),
        ],
        'scientific',
      ),
      { title: 'Binding ceiling', width: 12, of: ({ at }) => at.binding },
      ...numbers(
        [
          ['Algorithmic efficiency (factor)', (at) => at.algorithms],
          ['Effective compute (FLOP)', (at) => at.effective],
          ['Largest open run (FLOP)', (at) => at.openRun],
          ['Open weights, effective (FLOP)', (at) => at.openEffective],
          ['Rival, effective (FLOP)', (at) => at.rivalEffective],
          ['Threshold (FLOP)', (at) => at.threshold],
        ],
        'scientific',
      ),
      ...numbers([['Cost of a run at the threshold (USD)', (at) => at.thresholdCost]], 'money'),
      ...numbers(
        [
          ['Threshold that would see WMD-like AI (FLOP)', (at) => at.thresholdNeeded],
          ['Threshold that would see any danger (FLOP)', (at) => at.thresholdNeededHigh],
          ['FLOP per dollar', (at) => at.flopPerDollar],
        ],
        'scientific',
      ),
      ...numbers(
        [
          ['Runs a year above the threshold', (at) => at.runsAboveThreshold],
          ['Runs above the threshold in all', (at) => at.runsAboveThresholdTotal],
          ['Task length of the best model published (minutes)', (at) => at.taskMinutes],
        ],
        'plain',
      ),
      ...SUBJECTS.map(
        (subject): Column<Row> => ({
          title: `Tier: ${subject}`,
          width: 11,
          of: ({ at }) => at.tiers[subject],
        }),
      ),
    ],
    rows,
  );
}
