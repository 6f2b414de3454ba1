import type { RunOptions } from './results';
import { FIRST_YEAR } from './years';

/** Both ends are allowed. */
type Bounds = readonly [min: number, max: number];

/**
 * What a run can be asked for; all are whole numbers. Of more than 2^20 samples the last stratum would
 * no longer stay below 1 in double precision (see `drawUniforms`).
 */
export const RUN_BOUNDS = {
  horizon: [2020, 2200],
  samples: [1, 1_000_000],
  seed: [0, 2 ** 32 - 1],
} as const satisfies Record<keyof RunOptions, Bounds>;

/** Whole years that there can be results for, whatever the horizon. */
export const RESULT_YEARS = [FIRST_YEAR, RUN_BOUNDS.horizon[1]] as const satisfies Bounds;

/** Decimal years that a training run or a model can be dated. */
export const RECORD_DATES = [1900, RUN_BOUNDS.horizon[1]] as const satisfies Bounds;

/** Rows of the sample behind Sobol indices; fewer say nothing. */
export const SOBOL_ROWS = [64, RUN_BOUNDS.samples[1]] as const satisfies Bounds;
/** Rows unless others are asked for: standard errors of some hundredths in a fraction of a second. */
export const DEFAULT_SOBOL_ROWS = 4_096;

/**
 * Whether a number lies within bounds.
 *
 * @param bounds the least and the most, both allowed
 * @param value anything; what is no number is not within
 */
export function isWithin([min, max]: Bounds, value: unknown): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}
