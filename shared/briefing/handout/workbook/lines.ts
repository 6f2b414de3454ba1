import { CONSTRAINT_NAMES } from '../../../format/names/constraint-names';
import { soundEnsemble } from '../../../model/model-run';
import {
  FAN_PERCENTILES,
  FANS,
  type FanName,
  type LineRow,
  PERCENTILE_NAMES,
} from '../../../model/results';
import { type FirstBindingOf, firstBindings } from '../../../sentences/binding';
import type { BriefedRun } from '../briefed';
import { type Column, type NumberFormat, tableSheet, type WorkbookSheet } from './cells';

const LINES: Readonly<Record<FanName, readonly [title: string, format: NumberFormat]>> = {
  frontier: ['Largest run (FLOP)', 'scientific'],
  frontierCost: ['Cost of the largest run (USD)', 'money'],
  openRun: ['Largest open run (FLOP)', 'scientific'],
  effective: ['Effective compute (FLOP)', 'scientific'],
  algorithms: ['Algorithmic efficiency (factor)', 'scientific'],
  trend: ['Ceiling: trend (FLOP)', 'scientific'],
  money: ['Ceiling: money (FLOP)', 'scientific'],
  chips: ['Ceiling: chips (FLOP)', 'scientific'],
  power: ['Ceiling: power (FLOP)', 'scientific'],
  data: ['Ceiling: data (FLOP)', 'scientific'],
  latency: ['Ceiling: latency (FLOP)', 'scientific'],
  runsAboveThresholdTotal: ['Runs above the threshold in all', 'plain'],
};

interface Row {
  readonly run: BriefedRun;
  readonly at: LineRow;
}

/** Intervals of every line at 1 January of every year; empty for a ceiling that is off. */
export function linesSheet(runs: readonly BriefedRun[]): WorkbookSheet {
  const rows = runs.flatMap((run): Row[] =>
    (soundEnsemble(run.run)?.summary.path ?? []).map((at) => ({ run, at })),
  );
  return tableSheet<Row>(
    'Intervals by year',
    [
      { title: 'Scenario', width: 24, of: ({ run }) => run.scenario.name },
      { title: 'Year (1 January)', width: 10, format: 'whole', of: ({ at }) => at.year },
      ...FANS.flatMap((line) =>
        FAN_PERCENTILES.map((name): Column<Row> => {
          const [title, format] = LINES[line];
          return {
            title: `${title}, ${name}`,
            width: 14,
            format,
            of: ({ at }) => at[line]?.[name] ?? null,
          };
        }),
      ),
    ],
    rows,
  );
}

interface BindingOf {
  readonly run: BriefedRun;
  readonly found: FirstBindingOf;
}

/** When each ceiling is first the lowest, of those that are in some of the samples. */
export function firstBindingSheet(runs: readonly BriefedRun[]): WorkbookSheet {
  const rows = runs.flatMap((run): BindingOf[] =>
    firstBindings(run.run).map((found) => ({ run, found })),
  );
  return tableSheet<BindingOf>(
    'First binding',
    [
      { title: 'Scenario', width: 24, of: ({ run }) => run.scenario.name },
      { title: 'Ceiling', width: 16, of: ({ found }) => CONSTRAINT_NAMES[found.constraint] },
      ...PERCENTILE_NAMES.map(
        (name): Column<BindingOf> => ({
          title: `First the lowest, ${name} (year)`,
          width: 12,
          format: 'year',
          of: ({ found }) => found[name],
        }),
      ),
      {
        title: 'Never by the horizon (share)',
        width: 14,
        format: 'share',
        of: ({ found }) => found.never,
      },
    ],
    rows,
  );
}
