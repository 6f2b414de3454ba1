import { CONSTRAINTS, FANS, type FanName, MILESTONES } from '../results';
import { STANDINGS } from './standings';

/** Bins per OOM of the counters behind the fans: finer than a chart can show. */
export const BINS_PER_OOM = 16;
/** OOM the counters of a fan span; what lies outside counts at the end. */
const FAN_SPAN = 48;
/** Bins of a fan in one year. */
export const FAN_BINS = FAN_SPAN * BINS_PER_OOM;
/** log10 of the lowest bin of each fan. */
export const FAN_ORIGIN: Readonly<Record<FanName, number>> = {
  frontier: 0,
  frontierCost: -16,
};

/** Draws the fans are counted from, or a few more: a percentile of them is finer than a line drawn. */
const FAN_DRAWS = 2_500;

/**
 * Of so many draws one is counted in the fans, by its number: whatever the blocks, the same ones.
 *
 * @param samples draws of the whole ensemble
 */
export function fanStride(samples: number): number {
  return Math.max(1, Math.floor(samples / FAN_DRAWS));
}

/**
 * How many draws the fans are counted from, or their weight: each is in every year of every fan.
 *
 * @param fans counts, or weights, by fan, year and bin
 * @throws Error when there is none, and no percentile could be taken: one draw in `fanStride` is counted,
 *   so with a hundredth of them accepted that is next to impossible, but a fan of nothing would look
 *   like one
 */
export function drawsInFans(fans: Int32Array | Float64Array): number {
  let total = 0;
  for (let bin = 0; bin < FAN_BINS; bin++) total += fans[bin]!;
  if (!(total > 0)) throw new Error('None of the accepted draws is counted in the fans');
  return total;
}

/**
 * What a block of draws contributes. Counts are whole numbers and dates are kept draw by draw, so
 * blocks join to the same result however the draws were cut. Only accepted draws count.
 */
export interface BlockOutcome {
  /** Draws of the block, and how many of them agree with notBefore. */
  readonly draws: number;
  accepted: number;
  /** By milestone and accepted draw: `dates[milestone * draws + number]`, NEVER for never. */
  readonly dates: Float64Array;
  /** By year and place, see `standings.ts`. */
  readonly standings: Int32Array;
  /** Draws by the year from which on every subject is High; they have no place from then on. */
  readonly settled: Int32Array;
  /** By year and constraint, as changes from the year before: few happen along a path. */
  readonly binding: Int32Array;
  /** Of every `fanStride`-th draw, by fan, year and bin. */
  readonly fans: Int32Array;
}

/**
 * Counters at nothing, for a block to be counted in.
 *
 * @param draws of the block
 * @param years from FIRST_YEAR to the horizon
 */
export function createOutcome(draws: number, years: number): BlockOutcome {
  return {
    draws,
    accepted: 0,
    dates: new Float64Array(MILESTONES.length * draws),
    standings: new Int32Array(years * STANDINGS),
    // One row more than there are years, for changes after the last.
    settled: new Int32Array(years + 1),
    binding: new Int32Array((years + 1) * CONSTRAINTS.length),
    fans: new Int32Array(FANS.length * years * FAN_BINS),
  };
}
