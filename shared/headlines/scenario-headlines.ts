import type { Assumptions } from '#shared/model/assumptions/registry';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import type { DrawCache } from '#shared/model/random/draw-cache';
import type {
  DateOrNever,
  MilestoneDistribution,
  RankCorrelation,
  RunOptions,
} from '#shared/model/results';

/** What a list says of a scenario's results, from its full number of samples. */
export interface ScenarioHeadlines {
  readonly horizon: number;
  readonly samples: number;
  /** null where the assumptions contradict each other. */
  readonly agi: DateSummary | null;
  readonly wmd: DateSummary | null;
  /** Probability of AGI by 1 January of each year from `firstYear` on. */
  readonly agiByYear: readonly number[];
  /** Largest run on the central path at 1 January of the same years, log10 FLOP. */
  readonly frontier: readonly number[];
  readonly firstYear: number;
}

/** Percentiles of a date over the samples. */
export interface DateSummary {
  readonly p5: DateOrNever;
  readonly p50: DateOrNever;
  readonly p95: DateOrNever;
  /** Share of the samples in which it does not come by the horizon. */
  readonly never: number;
}

/**
 * Runs the model for the figures of a list, rounded to what is shown of them.
 *
 * @param cache see `runEnsemble`
 * @throws ModelInputError for what the model refuses
 */
export function computeHeadlines(
  input: {
    readonly assumptions: Assumptions;
    readonly correlations: readonly RankCorrelation[];
    readonly options: RunOptions;
  },
  cache?: DrawCache,
): ScenarioHeadlines {
  const { assumptions, correlations, options } = input;
  const { path } = runCentral(assumptions, options).results;
  const ensemble = runEnsemble(assumptions, correlations, options, cache);
  const milestones = ensemble.contradiction ? null : ensemble.summary.milestones;
  return {
    horizon: options.horizon,
    samples: options.samples,
    agi: milestones === null ? null : summaryOf(milestones.agi),
    wmd: milestones === null ? null : summaryOf(milestones.wmd),
    agiByYear: path.map(({ year }) => rounded(milestones?.agi.byYear[String(year)] ?? 0, 1e4)),
    frontier: path.map(({ frontier }) => rounded(Math.log10(frontier), 100)),
    firstYear: path[0]?.year ?? options.horizon,
  };
}

function summaryOf({ p5, p50, p95, never }: MilestoneDistribution): DateSummary {
  const date = (value: DateOrNever) => (value === null ? null : rounded(value, 100));
  return { p5: date(p5), p50: date(p50), p95: date(p95), never: rounded(never, 1e4) };
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
