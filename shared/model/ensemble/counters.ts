import { CONSTRAINTS, MILESTONES } from '../results';
import { clearLineCounts, createLineCounts, type LineCounters } from './lines';
import { STANDINGS } from './standings';

/**
 * What a block of draws contributes. Counts are whole numbers and dates are kept draw by draw, so
 * blocks join to the same result however the draws were cut. Only accepted draws count.
 */
export interface BlockOutcome {
  /** Draws of the block, and how many of them are accepted. */
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
  /** When each ceiling first binds, as `dates`: by constraint and accepted draw. */
  readonly firstBinding: Float64Array;
  /** Of every `lineStride`-th draw. */
  readonly lines: LineCounters;
}

/** Puts counters back to nothing, to be counted in again. */
export function clearOutcome(outcome: BlockOutcome): void {
  outcome.accepted = 0;
  outcome.standings.fill(0);
  outcome.settled.fill(0);
  outcome.binding.fill(0);
  clearLineCounts(outcome.lines);
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
    firstBinding: new Float64Array(CONSTRAINTS.length * draws),
    lines: createLineCounts(years),
  };
}
