import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import { CONSTRAINTS, FAN_PERCENTILES } from '#shared/model/results';
import type { ChartTable } from '../plot/chart-content';

/** The chart of ceilings by year, intervals first; what is off, or not sampled yet, is empty. */
export function ceilingsTable(run: ModelRun): ChartTable {
  const { central } = run;
  const sampled = soundEnsemble(run)?.summary.path ?? null;
  return {
    columns: [
      'year',
      ...(['frontier', ...CONSTRAINTS] as const).flatMap((line) =>
        FAN_PERCENTILES.map((name) => `${line} ${name} (FLOP)`),
      ),
      ...FAN_PERCENTILES.map((name) => `cost of the frontier run ${name} (USD)`),
      ...CONSTRAINTS.map((name) => `${name}, central path (FLOP)`),
      'frontier, central path (FLOP)',
      'binding, central path',
      'cost of the frontier run, central path (USD)',
      'threshold (FLOP)',
    ],
    rows: central.path.map((row, i) => {
      const at = sampled?.[i];
      return [
        row.year,
        ...(['frontier', ...CONSTRAINTS, 'frontierCost'] as const).flatMap((line) =>
          FAN_PERCENTILES.map((name) => at?.[line]?.[name] ?? null),
        ),
        ...CONSTRAINTS.map((name) => row[name]),
        row.frontier,
        row.binding,
        row.frontier / row.flopPerDollar,
        row.threshold,
      ];
    }),
  };
}
