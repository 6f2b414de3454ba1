import type { CentralCurves } from '#shared/model/results';
import type { AxisRange } from '../../plot/figure';

/** Steps of the range, OOM: coarse, so that small changes leave the axis where it is. */
const STEP = 2;
/** Room under the frontier's beginning and over its end, for the fan. */
const BELOW = 1.2;
const ABOVE = 2;

/** Axis of training compute, log10 FLOP, from the central frontier alone: it is there before any fan. */
export function ceilingsRange({ frontier }: CentralCurves): AxisRange {
  const first = frontier[0] ?? 20;
  const last = frontier[frontier.length - 1] ?? 36;
  const low = Math.floor((first - BELOW) / STEP) * STEP;
  const high = Math.ceil((last + ABOVE) / STEP) * STEP;
  return [low, Math.max(high, low + 5 * STEP)];
}
