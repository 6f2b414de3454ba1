import type { Assumptions } from '#shared/model/assumptions/registry';
import { soundEnsemble } from '#shared/model/model-run';
import type {
  CentralResults,
  DateOrNever,
  EnsembleResults,
  Milestone,
  Percentiles,
} from '#shared/model/results';

/** What headlines are derived from. */
export interface HeadlineRun {
  readonly assumptions: Assumptions;
  readonly horizon: number;
  readonly central: CentralResults;
  /** null until the first ensemble is in. */
  readonly ensemble: EnsembleResults | null;
}

/** Why there is no number. */
export type ReadingAbsence =
  /** It does not come by the horizon. */
  | 'never'
  /** There is no AGI by the horizon, so that nobody leads. */
  | 'noAgi'
  /** The rival does not get there by the horizon: the lead outlasts it. */
  | 'rivalNever'
  /** With restriction the rival does not get there by the horizon, without it it does. */
  | 'rivalOnlyByRelease'
  /** The danger it dates does not count in this scenario. */
  | 'notCounted';

/** A figure in its own unit, or why there is none. */
export type HeadlineReading = number | ReadingAbsence;

/** The two ends of an interval, each of which may be no number. */
export type ReadingInterval = readonly [low: HeadlineReading, high: HeadlineReading];

/** What the samples say of a headline. */
export interface HeadlineDistribution {
  readonly median: HeadlineReading;
  /** 25th to 75th percentile; null when only the median is known. */
  readonly inner: ReadingInterval | null;
  /** 5th to 95th percentile; null when only the median is known. */
  readonly outer: ReadingInterval | null;
  /** Share of the samples in which it does not come by the horizon; null for what cannot fail to. */
  readonly never: number | null;
}

/** One headline of one run. */
export interface HeadlineValue {
  /** On the central path; null for what only samples can say. */
  readonly central: HeadlineReading | null;
  /** null while there is no ensemble, and when its assumptions contradict each other. */
  readonly samples: HeadlineDistribution | null;
}

/** Percentiles of results as a headline reads them, with the reason where there is no number. */
export function headlineDistribution(
  percentiles: Percentiles,
  absence: ReadingAbsence,
  never: number | null = null,
): HeadlineDistribution {
  const read = (value: DateOrNever): HeadlineReading => value ?? absence;
  return {
    median: read(percentiles.p50),
    inner: [read(percentiles.p25), read(percentiles.p75)],
    outer: [read(percentiles.p5), read(percentiles.p95)],
    never,
  };
}

/** The date of a milestone, on the central path and over the samples. */
export function readMilestone(run: HeadlineRun, id: Milestone): HeadlineValue {
  const ensemble = soundEnsemble(run);
  if (id === 'cyber' && !run.assumptions.cyberOn.value) return notCounted(ensemble !== null);
  return {
    central: run.central.milestones[id] ?? 'never',
    samples:
      ensemble === null
        ? null
        : headlineDistribution(
            ensemble.summary.milestones[id],
            'never',
            ensemble.summary.milestones[id].never,
          ),
  };
}

/** Probability that a milestone has come by 1 January of a year, fraction. */
export function readProbability(run: HeadlineRun, id: Milestone, year: number): HeadlineValue {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return { central: null, samples: null };
  const median = ensemble.summary.milestones[id].byYear[String(year)];
  return {
    central: null,
    samples: median === undefined ? null : { median, inner: null, outer: null, never: null },
  };
}

function notCounted(sampled: boolean): HeadlineValue {
  return {
    central: 'notCounted',
    samples: sampled ? { median: 'notCounted', inner: null, outer: null, never: null } : null,
  };
}
