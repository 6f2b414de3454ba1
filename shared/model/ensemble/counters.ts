import { CONSTRAINTS, FANS, type FanName, MILESTONES, SUBJECTS, TIERS } from '../results';

/** Bins per OOM of the counters behind the fans: finer than a chart can show. */
export const BINS_PER_OOM = 16;
/** OOM the counters of a fan span; what lies outside counts at the end. */
const FAN_SPAN = 48;
export const FAN_BINS = FAN_SPAN * BINS_PER_OOM;
/** log10 of the lowest bin of each fan. */
export const FAN_ORIGIN: Readonly<Record<FanName, number>> = {
  frontier: 0,
  frontierCost: -16,
};

/** Draws the fans are counted from, or a few more: a percentile of them is finer than a line drawn. */
const FAN_DRAWS = 2_500;

/** Of so many draws one is counted in the fans, by its number: whatever the blocks, the same ones. */
export function fanStride(samples: number): number {
  return Math.max(1, Math.floor(samples / FAN_DRAWS));
}

/** Counters of release risk for one subject and year: not High, then high-risk within 2, 3, 5 years. */
export const RISK_COUNTERS = 4;
/** Subjects of release risk: the frontier and the best open model. */
export const RISK_SUBJECTS = 2;

export const TIER_COUNTERS = SUBJECTS.length * TIERS.length;

/**
 * What a block of draws contributes. Counts are whole numbers and dates are kept draw by draw, so
 * blocks join to the same result however the draws were cut. Tiers, risk and binding change a few
 * times along a path, so they are counted as changes from one year to the next.
 */
export interface BlockOutcome {
  readonly from: number;
  readonly to: number;
  /** Dates by milestone, then draw: `dates[milestone * (to - from) + draw - from]`, NEVER for never. */
  readonly dates: Float64Array;
  /** 1 where the draw agrees with notBefore. */
  readonly accepted: Uint8Array;
  /** Changes of accepted draws by year, subject and tier, from all of them Low before the first. */
  readonly tiers: Int32Array;
  /** Changes of accepted draws by year, risk subject and counter. */
  readonly risk: Int32Array;
  /** Changes of accepted draws by year and constraint. */
  readonly binding: Int32Array;
  /** Accepted draws among every `fanStride`-th, by fan, year and bin. */
  readonly fans: Int32Array;
}

export function createOutcome(from: number, to: number, years: number): BlockOutcome {
  const draws = to - from;
  return {
    from,
    to,
    dates: new Float64Array(MILESTONES.length * draws),
    accepted: new Uint8Array(draws),
    // One row more than there are years, for changes after the last.
    tiers: new Int32Array((years + 1) * TIER_COUNTERS),
    risk: new Int32Array((years + 1) * RISK_SUBJECTS * RISK_COUNTERS),
    binding: new Int32Array((years + 1) * CONSTRAINTS.length),
    fans: new Int32Array(FANS.length * years * FAN_BINS),
  };
}
