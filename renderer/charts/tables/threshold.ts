import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import { FAN_PERCENTILES } from '#shared/model/results';
import type { ChartTable } from '../plot/chart-content';

/** What the threshold sees by year, on the central path, and how many runs were above it in the samples. */
export function thresholdTable(run: ModelRun): ChartTable {
  const { central } = run;
  const sampled = soundEnsemble(run)?.summary.path ?? null;
  return {
    columns: [
      'year',
      'threshold (FLOP)',
      ...FAN_PERCENTILES.map((name) => `runs above it in all ${name} (since 2015)`),
      'cost of a run at it, central path (USD)',
      'tier of a run at it, central path',
      'runs above it, central path (a year)',
      'runs above it in all, central path (since 2015)',
      'needed to see WMD-like AI, central path (FLOP)',
      'needed to see any danger, central path (FLOP)',
      'frontier, central path (FLOP)',
      'largest open run, central path (FLOP)',
    ],
    rows: central.path.map((row, i) => [
      row.year,
      row.threshold,
      ...FAN_PERCENTILES.map((name) => sampled?.[i]?.runsAboveThresholdTotal?.[name] ?? null),
      row.thresholdCost,
      row.tiers.threshold,
      row.runsAboveThreshold,
      row.runsAboveThresholdTotal,
      row.thresholdNeeded,
      row.thresholdNeededHigh,
      row.frontier,
      row.openRun,
    ]),
  };
}
