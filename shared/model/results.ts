import type { AssumptionId } from './assumptions/registry';

/** The ceilings on training compute, in the order that settles ties. */
export const CONSTRAINTS = ['trend', 'money', 'chips', 'power', 'data', 'latency'] as const;
/** Name of a ceiling. */
export type Constraint = (typeof CONSTRAINTS)[number];

/** Dated events of a path, in the order they are reported. */
export const MILESTONES = [
  'agi',
  'wmd',
  'agiOpen',
  'wmdOpen',
  'agiRival',
  'agiRivalRestricted',
  'highFrontier',
  'highOpen',
  'thresholdCrossed',
  'thresholdCrossedOpen',
  'thresholdBlindWmd',
  'thresholdBlindAgi',
  'control',
  'cyber',
  'thresholdBlindHigh',
] as const;
/** Name of a dated event. */
export type Milestone = (typeof MILESTONES)[number];

/** Tiers of release, in ascending order of risk. */
export const TIERS = ['low', 'medium', 'high'] as const;
/** Name of a tier. */
export type Tier = (typeof TIERS)[number];

/** What a tier is asked of: the frontier, the best open model, a run at the threshold, runs by cost. */
export const SUBJECTS = [
  'frontier',
  'open',
  'threshold',
  'usd1e6',
  'usd1e7',
  'usd1e8',
  'usd1e9',
  'usd1e10',
] as const;
/** Name of what a tier is asked of. */
export type Subject = (typeof SUBJECTS)[number];

/** Under which policy on open release a lead over the rival is taken: as it goes, or High prevented. */
export const LEAD_POLICIES = ['open', 'restricted'] as const;
export type LeadPolicy = (typeof LEAD_POLICIES)[number];

/** Whose release a risk is of: the frontier's best model, or the best open one. */
export const RELEASED_MODELS = ['frontier', 'open'] as const;
export type ReleasedModel = (typeof RELEASED_MODELS)[number];

/** A decimal year, or null for "not by the horizon". */
export type DateOrNever = number | null;

/** What the world's chips add up to. */
export interface SupplyArithmetic {
  /** World stock of AI compute at supplyYear, FLOP/s. */
  readonly worldFlopPerSecond: number;
  /** Largest run from all of it, FLOP. */
  readonly largestRun: number;
  /** Reference run as a share of that, fraction. */
  readonly referenceShare: number;
  /** Chips ceiling at supplyYear over the reference run, factor. */
  readonly headroom: number;
}

/** One year of the central path, at 1 January. Compute in FLOP, cost in USD, ceilings null when off. */
export interface PathRow {
  readonly year: number;
  readonly trend: number;
  readonly money: number;
  readonly chips: number;
  readonly power: number | null;
  readonly data: number | null;
  readonly latency: number | null;
  readonly frontier: number;
  readonly binding: Constraint;
  /** Algorithmic efficiency relative to refYear, factor. */
  readonly algorithms: number;
  /** Effective compute, FLOP at refYear's algorithms. */
  readonly effective: number;
  readonly openRun: number;
  readonly openEffective: number;
  readonly rivalEffective: number;
  readonly threshold: number;
  /** Cost of a run at the threshold, USD. */
  readonly thresholdCost: number;
  /** Threshold that would still see WMD-like AI, FLOP. */
  readonly thresholdNeeded: number;
  /** Threshold that would still see every model that is dangerous by any requirement, FLOP. */
  readonly thresholdNeededHigh: number;
  /** Runs trained above the threshold in a year. */
  readonly runsAboveThreshold: number;
  /** The same from 2015 to 1 January of the year. */
  readonly runsAboveThresholdTotal: number;
  /** Task length of the best model published, minutes of an expert's work; null where none is read. */
  readonly taskMinutes: number | null;
  readonly flopPerDollar: number;
  readonly tiers: Readonly<Record<Subject, Tier>>;
}

/** Everything the central path reports. */
export interface CentralResults {
  readonly milestones: Readonly<Record<Milestone, DateOrNever>>;
  /** Rival's AGI date minus the frontier's, years; null when either never comes. */
  readonly lead: Readonly<Record<LeadPolicy, DateOrNever>>;
  readonly supply: SupplyArithmetic;
  /** Which ceiling is lowest, from when. */
  readonly binding: readonly { readonly from: number; readonly constraint: Constraint }[];
  readonly path: readonly PathRow[];
}

/** The percentiles that are reported, as shares. */
export const PERCENTILES = {
  p5: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
} as const;
/** Name of a percentile. */
export type PercentileName = keyof typeof PERCENTILES;
/** In ascending order, as they are reported. */
export const PERCENTILE_NAMES: readonly PercentileName[] = Object.keys(
  PERCENTILES,
) as PercentileName[];
/**
 * A date, or a number of years, at each percentile; null where that share has none by the horizon.
 */
export type Percentiles = Readonly<Record<PercentileName, DateOrNever>>;

/** When a milestone comes, over the accepted draws. */
export interface MilestoneDistribution extends Percentiles {
  /** Share of the accepted draws in which it does not come by the horizon. */
  readonly never: number;
  /** Share with a date up to 1 January of the year. */
  readonly byYear: Readonly<Record<string, number>>;
}

/** Share of the accepted draws in each tier. */
export type TierShares = Readonly<Record<Tier, number>>;
/** Tiers of every subject at 1 January of a year. */
export type TierRow = { readonly year: number } & Readonly<Record<Subject, TierShares>>;

/** What becomes of a model that is not High when it is released. */
export interface ReleaseRisk {
  /** Share of the accepted draws in which the model is not High at release. */
  readonly notHigh: number;
  /** Of those, the share that enhancement makes high-risk within so many years; null where there are none. */
  readonly within2: number | null;
  readonly within3: number | null;
  readonly within5: number | null;
}

/** Release risk at 1 January of a year. */
export type ReleaseRiskRow = { readonly year: number } & Readonly<
  Record<ReleasedModel, ReleaseRisk>
>;

/** Share of the accepted draws in which each ceiling is the lowest; null when off. */
export type BindingRow = { readonly year: number } & Readonly<Record<Constraint, number | null>>;

/** Percentiles of a line in a year, in plain units: FLOP, USD, factor, runs. */
export type LineInterval = Readonly<Record<(typeof FAN_PERCENTILES)[number], number>>;
/** Intervals of every line at 1 January of a year; null for a ceiling that is off. */
export type LineRow = { readonly year: number } & Readonly<Record<FanName, LineInterval | null>>;

/** When a ceiling is first the lowest one. */
export interface FirstBinding extends Percentiles {
  /** Share of the accepted draws in which it never is, by the horizon. */
  readonly never: number;
}

/** Everything the ensemble reports, over the accepted draws. */
export interface EnsembleSummary {
  readonly milestones: Readonly<Record<Milestone, MilestoneDistribution>>;
  readonly tiers: readonly TierRow[];
  readonly releaseRisk: readonly ReleaseRiskRow[];
  readonly binding: readonly BindingRow[];
  readonly path: readonly LineRow[];
  /** When each ceiling is first the lowest; null when off. */
  readonly firstBinding: Readonly<Record<Constraint, FirstBinding | null>>;
  readonly lead: Readonly<Record<LeadPolicy, Percentiles>>;
}

/** Lines whose distribution by year is drawn as a fan and reported, log10 (the last, log10 of one more). */
export const FANS = [
  'frontier',
  'frontierCost',
  'openRun',
  'effective',
  'algorithms',
  ...CONSTRAINTS,
  'runsAboveThresholdTotal',
] as const;
/** Name of a fan. */
export type FanName = (typeof FANS)[number];
/** Percentiles that a fan is drawn from. */
export const FAN_PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;
/** One array per percentile, one log10 value per year, in the order of `years`. */
export type Fan = Readonly<Record<(typeof FAN_PERCENTILES)[number], readonly number[]>>;

/** Lines of which there is always one. */
type AlwaysThere = Exclude<FanName, Constraint>;

/** What the charts draw beyond the reported results. */
export interface EnsembleCurves {
  /** 1 January of each year, 2015 to the horizon. */
  readonly years: readonly number[];
  /** In the scale of `FANS`, interpolated within bins of 1/16 OOM; null for a ceiling that is off. */
  readonly fans: Readonly<Record<FanName, Fan | null>> & { readonly [Always in AlwaysThere]: Fan };
  /** Cumulative share of dates in steps of `step` years from 2015. */
  readonly cumulative: {
    readonly step: number;
    readonly shares: Readonly<Record<Milestone, readonly number[]>>;
  };
}

/** An ensemble that has something to report. */
export interface SoundEnsemble {
  readonly accepted: number;
  readonly contradiction: false;
  readonly summary: EnsembleSummary;
  readonly curves: EnsembleCurves;
}

/** Under one per cent of the draws agree with what is known: the assumptions contradict each other. */
export interface ContradictoryEnsemble {
  readonly accepted: number;
  readonly contradiction: true;
}

/** What an ensemble comes to. */
export type EnsembleResults = SoundEnsemble | ContradictoryEnsemble;

/** What a run of the model is a function of. */
export interface RunOptions {
  /** Last year looked at, decimal year. */
  readonly horizon: number;
  readonly samples: number;
  readonly seed: number;
}

/** Spearman rank correlation between two assumptions. */
export interface RankCorrelation {
  readonly a: AssumptionId;
  readonly b: AssumptionId;
  readonly rank: number;
}

/** Lines of the central path on a fine grid, for charts. All log10 (FLOP, or FLOP/USD); null when a ceiling is off. */
export interface CentralCurves {
  /** Decimal years, 2015 to the horizon, evenly spaced. */
  readonly times: readonly number[];
  readonly ceilings: Readonly<Record<Constraint, readonly number[] | null>>;
  readonly frontier: readonly number[];
  readonly effective: readonly number[];
  readonly openRun: readonly number[];
  readonly openEffective: readonly number[];
  readonly rivalEffective: readonly number[];
  readonly threshold: readonly number[];
  readonly flopPerDollar: readonly number[];
  /** Effective compute that makes a model what the name says, log10 FLOP at refYear's algorithms. */
  readonly requirements: {
    readonly wmd: number;
    readonly agi: number;
    readonly high: number;
    /** The lowest requirement of any danger. */
    readonly dangerous: number;
  };
}
