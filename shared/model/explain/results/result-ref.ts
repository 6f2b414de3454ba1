import {
  CONSTRAINTS,
  type Constraint,
  type FAN_PERCENTILES,
  type FanName,
  type LeadPolicy,
  type Milestone,
  type PathRow,
  type PercentileName,
  type ReleasedModel,
  type ReleaseRisk,
  type Subject,
  type SupplyArithmetic,
  type Tier,
} from '../../results';
import type { ResultUnit } from './result-unit';

/** Columns of a row of the central path that are numbers. */
export type PathColumn = Exclude<keyof PathRow, 'year' | 'binding' | 'tiers'>;

/** What each column of the central path is measured in. */
export const PATH_COLUMNS: Readonly<Record<PathColumn, ResultUnit>> = {
  ...(Object.fromEntries(CONSTRAINTS.map((name) => [name, 'flop'])) as Record<Constraint, 'flop'>),
  frontier: 'flop',
  algorithms: 'factor',
  effective: 'flop',
  openRun: 'flop',
  openEffective: 'flop',
  rivalEffective: 'flop',
  threshold: 'flop',
  thresholdCost: 'usd',
  thresholdNeeded: 'flop',
  thresholdNeededHigh: 'flop',
  runsAboveThreshold: 'runs',
  runsAboveThresholdTotal: 'runsSoFar',
  taskMinutes: 'minutes',
  flopPerDollar: 'flopPerUsd',
};

/** Figures of the supply arithmetic. */
export type SupplyColumn = keyof SupplyArithmetic;

/** What each figure of the supply arithmetic is measured in. */
export const SUPPLY_COLUMNS: Readonly<Record<SupplyColumn, ResultUnit>> = {
  worldFlopPerSecond: 'flopPerSecond',
  largestRun: 'flop',
  referenceShare: 'share',
  headroom: 'factor',
};

/** Percentiles that are reported of a line. */
export type LinePercentile = (typeof FAN_PERCENTILES)[number];

/** What each line of the ensemble is measured in. */
export const LINE_UNITS: Readonly<Record<FanName, ResultUnit>> = {
  ...(Object.fromEntries(CONSTRAINTS.map((name) => [name, 'flop'])) as Record<Constraint, 'flop'>),
  frontier: 'flop',
  frontierCost: 'usd',
  openRun: 'flop',
  effective: 'flop',
  algorithms: 'factor',
  runsAboveThresholdTotal: 'runsSoFar',
};

/** Figures of release risk. */
export type RiskColumn = keyof ReleaseRisk;

interface Named {
  /** Canonical name, such as `central.agi` or `ensemble.agi.byYear.2030`. */
  readonly name: string;
  readonly unit: ResultUnit;
}

/** A number among the results of the central path. Years are those of the rows, 1 January. */
export type CentralRef = Named & { readonly scope: 'central' } & (
    | { readonly kind: 'date'; readonly milestone: Milestone }
    | { readonly kind: 'lead'; readonly policy: LeadPolicy }
    | { readonly kind: 'supply'; readonly column: SupplyColumn }
    | { readonly kind: 'path'; readonly year: number; readonly column: PathColumn }
  );

/** A number among the results of the ensemble. */
export type EnsembleRef = Named & { readonly scope: 'ensemble' } & (
    | {
        readonly kind: 'percentile';
        readonly milestone: Milestone;
        readonly percentile: PercentileName;
      }
    | { readonly kind: 'never'; readonly milestone: Milestone }
    | { readonly kind: 'byYear'; readonly milestone: Milestone; readonly year: number }
    | {
        readonly kind: 'leadPercentile';
        readonly policy: LeadPolicy;
        readonly percentile: PercentileName;
      }
    | {
        readonly kind: 'tier';
        readonly year: number;
        readonly subject: Subject;
        readonly tier: Tier;
      }
    | {
        readonly kind: 'releaseRisk';
        readonly year: number;
        readonly released: ReleasedModel;
        readonly column: RiskColumn;
      }
    | { readonly kind: 'binding'; readonly year: number; readonly constraint: Constraint }
    | {
        readonly kind: 'line';
        readonly year: number;
        readonly line: FanName;
        readonly percentile: LinePercentile;
      }
    | {
        readonly kind: 'firstBinding';
        readonly constraint: Constraint;
        readonly percentile: PercentileName;
      }
    | { readonly kind: 'firstBindingNever'; readonly constraint: Constraint }
    | { readonly kind: 'accepted' }
  );

/**
 * One number among the results of a run. What can be asked of a result switches over its kind, so that
 * a kind added here does not compile until all of them know it.
 */
export type ResultRef = CentralRef | EnsembleRef;

/** The milestone whose date, percentile or probability a result is; null where it is none. */
export function milestoneOf(ref: ResultRef): Milestone | null {
  return 'milestone' in ref ? ref.milestone : null;
}
