import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import { FAN_PERCENTILES } from '#shared/model/results';
import type { ChartTable } from '../plot/chart-content';

/** Intervals of the samples first, and what the central path has. */
export function effectiveTable(run: ModelRun): ChartTable {
  const { central, curves } = run;
  const sampled = soundEnsemble(run)?.summary.path ?? null;
  const { wmd, agi } = curves.requirements;
  return {
    columns: [
      'year',
      ...FAN_PERCENTILES.map((name) => `frontier ${name} (effective FLOP)`),
      ...FAN_PERCENTILES.map((name) => `algorithms ${name} (factor since reference year)`),
      'frontier, central path (effective FLOP)',
      'open weights, central path (effective FLOP)',
      'rival, central path (effective FLOP)',
      'algorithms, central path (factor since reference year)',
      'WMD-like AI needs, central path (effective FLOP)',
      'AGI needs, central path (effective FLOP)',
    ],
    rows: central.path.map((row, i) => [
      row.year,
      ...FAN_PERCENTILES.map((name) => sampled?.[i]?.effective?.[name] ?? null),
      ...FAN_PERCENTILES.map((name) => sampled?.[i]?.algorithms?.[name] ?? null),
      row.effective,
      row.openEffective,
      row.rivalEffective,
      row.algorithms,
      10 ** wmd,
      Number.isFinite(agi) ? 10 ** agi : null,
    ]),
  };
}
