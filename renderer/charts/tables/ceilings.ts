import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import { CONSTRAINTS, FAN_PERCENTILES } from '#shared/model/results';
import type { ChartTable } from '../plot/chart-content';

/** The chart of ceilings by year; what is off, or not sampled yet, is empty. */
export function ceilingsTable(run: ModelRun): ChartTable {
  const { central } = run;
  const sampled = soundEnsemble(run)?.curves ?? null;
  return {
    columns: [
      'year',
      ...CONSTRAINTS.map((name) => `${name} (FLOP)`),
      'frontier, central path (FLOP)',
      'binding',
      ...FAN_PERCENTILES.map((name) => `frontier ${name} (FLOP)`),
      'threshold (FLOP)',
      'cost of the frontier run (USD)',
    ],
    rows: central.path.map((row) => {
      const at = sampled?.years.indexOf(row.year) ?? -1;
      const fan = FAN_PERCENTILES.map((name) => {
        const value = sampled?.fans.frontier[name][at];
        return value === undefined ? null : 10 ** value;
      });
      return [
        row.year,
        ...CONSTRAINTS.map((name) => row[name]),
        row.frontier,
        row.binding,
        ...fan,
        row.threshold,
        row.frontier / row.flopPerDollar,
      ];
    }),
  };
}
