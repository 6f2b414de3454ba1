import { FIRST_YEAR } from '../years';
import {
  narrowWindow,
  narrowWindowToCeilings,
  nextPrecisionKink,
  openTimeWindow,
  type TimeWindow,
} from './crossing';
import { openSpendAt, trendBeforeStart } from './evaluate';
import { NEVER, type Path, SCALAR } from './path';

/**
 * A follower at time t has what the frontier had at its source u(t) = min(t, t - lag - drift (t - since)),
 * which never goes back in time because drift <= 1. Its effective compute is F(u) = C + b + insightDiffusion (a - b)
 * there, for open weights lowered to what anybody would spend: min(C(u), S(t)) + ...
 */
export interface Follower {
  lag: number;
  drift: number;
  since: number;
  capped: boolean;
}

const window: TimeWindow = { earliest: 0, latest: 0 };

/**
 * Whether a follower whose source lies before FIRST_YEAR could be at `target` there. F is concave before
 * FIRST_YEAR, so it is below its value at FIRST_YEAR unless it falls towards it.
 */
export function mayCrossBeforeStart(path: Path, target: number): boolean {
  return path.compute[0]! + path.trend[0]! >= target || path.scalar[SCALAR.fallsBeforeStart] !== 0;
}

export function sourceAt(follower: Follower, year: number): number {
  return Math.min(year, year - follower.lag - follower.drift * (year - follower.since));
}

/** First time from FIRST_YEAR at which the follower's source is `source` or later; +Infinity if none is. */
export function timeOfSource(follower: Follower, source: number): number {
  const pace = 1 - follower.drift;
  const behind = source + follower.lag - follower.drift * follower.since;
  if (pace <= 0) return behind <= 0 ? Math.max(FIRST_YEAR, source) : Number.POSITIVE_INFINITY;
  return Math.max(FIRST_YEAR, source, behind / pace);
}

/**
 * First time the follower is at `target` while its source lies before FIRST_YEAR, or NEVER. All is straight
 * there: every ceiling that is on, and the spending cap, must be high enough at once.
 */
export function crossingBeforeStart(
  path: Path,
  follower: Follower,
  target: number,
  from: number,
): number {
  const g = path.scalar[SCALAR.algorithmsSlope]!;
  const until =
    from < FIRST_YEAR ? FIRST_YEAR : Math.min(timeOfSource(follower, FIRST_YEAR), path.horizon);
  // Where the lag meets zero the source changes pace; from FIRST_YEAR on it is past FIRST_YEAR by then.
  const lagKink =
    follower.drift === 0
      ? Number.NEGATIVE_INFINITY
      : follower.since - follower.lag / follower.drift;
  let year = from;
  while (year < until) {
    let end = Math.min(until, nextPrecisionKink(path, year));
    if (lagKink > year && lagKink < FIRST_YEAR) end = Math.min(end, lagKink);
    const source = sourceAt(follower, year);
    const pace = (sourceAt(follower, end) - source) / (end - year);
    openTimeWindow(window, end - year);
    const b = trendBeforeStart(path, source);
    narrowWindowToCeilings(window, path, source, pace, b - target, pace * g);
    if (follower.capped) {
      const spend = openSpendAt(path, year);
      const spendSlope = (openSpendAt(path, end) - spend) / (end - year);
      narrowWindow(window, spend + b - target, spendSlope + pace * g);
    }
    if (window.earliest <= window.latest) return year + window.earliest;
    year = end;
  }
  return NEVER;
}
