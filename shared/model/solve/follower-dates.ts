import { FIRST_YEAR } from '../years';
import { precisionAt } from './ceilings';
import {
  convexCrossing,
  narrowWindow,
  narrowWindowToCeilings,
  nextPrecisionKink,
  openTimeWindow,
  type TimeWindow,
} from './crossing';
import { AGI_LEVEL, DATE, LEVEL_SCALAR, OPEN_DATE } from './dates';
import { algorithmsIn, openSpendAt, pieceAt, trendBeforeStart, trendIn } from './evaluate';
import { NEVER, type Path, SCALAR, TOLERANCE } from './path';
import { SLOT } from './slots';

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

const RIVAL: Follower = { lag: 0, drift: 0, since: FIRST_YEAR, capped: false };
const OPEN: Follower = { lag: 0, drift: 0, since: FIRST_YEAR, capped: true };
const window: TimeWindow = { earliest: 0, latest: 0 };

/**
 * Writes when the rival has AGI: its own or an open one, and its own alone ("Rival state" in the
 * app's method). Restricted open models stay below the high-risk line, hence below AGI.
 *
 * @param path solved, its sources found (`findSources`)
 * @param dates as `dateMilestones` writes them; the date of unrestricted open AGI is there already
 */
export function dateRival(path: Path, dates: Float64Array): void {
  const target = path.scalar[SCALAR.agi]! - TOLERANCE;
  const lag = path.vector[SLOT.rivalLag]!;
  let date = NEVER;
  if (mayCrossBeforeStart(path, target)) {
    RIVAL.lag = lag;
    date = crossingBeforeStart(path, RIVAL, target);
  }
  if (date === NEVER) {
    date = path.source[AGI_LEVEL]! + lag;
    if (date > path.horizon) date = NEVER;
  }
  dates[DATE.agiRivalRestricted] = date;
  dates[DATE.agiRival] = Math.min(date, dates[DATE.agiOpen]!);
}

/**
 * Writes when open models reach each level where nothing restricts them ("A follower with lag L" in
 * the app's method).
 *
 * @param path solved, its sources found (`findSources`)
 * @param dates as `dateMilestones` writes them
 */
export function dateOpen(path: Path, dates: Float64Array): void {
  const { vector: v, scalar: s, horizon } = path;
  OPEN.lag = v[SLOT.openLag]!;
  OPEN.drift = v[SLOT.openLagDrift]!;
  OPEN.since = v[SLOT.openLagYear]!;
  const cap = v[SLOT.openSpendCap]! + s[SCALAR.flopPerDollar]!;
  const capSlope = s[SCALAR.flopPerDollarSlope]!;
  const steady = OPEN.drift === 0 && s[SCALAR.precision] === 0;
  for (let level = 0; level < LEVEL_SCALAR.length; level++) {
    const target = s[LEVEL_SCALAR[level]!]! - TOLERANCE;
    const source = path.source[level]!;
    let date = NEVER;
    if (mayCrossBeforeStart(path, target)) date = crossingBeforeStart(path, OPEN, target);
    if (date === NEVER && source !== NEVER) {
      date = OPEN.drift === 0 ? source + OPEN.lag : timeOfSource(OPEN, source);
      if (date > horizon) date = NEVER;
      // What was spent at the source may be more than anybody would then release.
      else {
        const spend = cap + capSlope * (date - FIRST_YEAR) + precisionAt(path, date);
        if (spend < path.sourceCompute[level]!) {
          date = steady
            ? steadySpendCrossing(path, level)
            : spendCrossing(path, OPEN, target, date);
        }
      }
    }
    dates[OPEN_DATE[level]!] = date;
  }
}

/**
 * Whether a follower whose source lies before FIRST_YEAR could be at `target` there. F is concave before
 * FIRST_YEAR, so it is below its value at FIRST_YEAR unless it falls towards it.
 */
function mayCrossBeforeStart(path: Path, target: number): boolean {
  return path.compute[0]! + path.trend[0]! >= target || path.scalar[SCALAR.fallsBeforeStart] !== 0;
}

function sourceAt(follower: Follower, year: number): number {
  return Math.min(year, year - follower.lag - follower.drift * (year - follower.since));
}

/** First time from FIRST_YEAR at which the follower's source is `source` or later; +Infinity if none is. */
function timeOfSource(follower: Follower, source: number): number {
  const pace = 1 - follower.drift;
  const behind = source + follower.lag - follower.drift * follower.since;
  if (pace <= 0) return behind <= 0 ? Math.max(FIRST_YEAR, source) : Number.POSITIVE_INFINITY;
  return Math.max(FIRST_YEAR, source, behind / pace);
}

/**
 * When what open models may spend lets them reach a level, or NEVER, where the lag and the precision
 * of arithmetic stay as they are: S(u + lag) + b(u) + insightDiffusion (a(u) - b(u)) never falls and
 * has no kinks but those of the path. The level is found at the frontier before it is paid for.
 */
function steadySpendCrossing(path: Path, level: number): number {
  const { diffused, compute, time, rate, count, vector: v, scalar: s } = path;
  const d = v[SLOT.insightDiffusion]!;
  const lag = v[SLOT.openLag]!;
  const slope = s[SCALAR.flopPerDollarSlope]!;
  const missing =
    s[LEVEL_SCALAR[level]!]! -
    TOLERANCE -
    (v[SLOT.openSpendCap]! + s[SCALAR.flopPerDollar]! + slope * (lag - FIRST_YEAR));
  if (slope * time[count]! + diffused[count]! - compute[count]! < missing) return NEVER;
  let piece = 0;
  let end = slope * time[1]! + diffused[1]! - compute[1]!;
  while (end < missing) {
    piece++;
    end = slope * time[piece + 1]! + diffused[piece + 1]! - compute[piece + 1]!;
  }
  const value = slope * time[piece]! + diffused[piece]! - compute[piece]! - missing;
  const k = rate[piece]!;
  const length = time[piece + 1]! - time[piece]!;
  const bent = k === 0 ? path.algoSlope[piece]! : -path.computeSlope[piece]!;
  const straight = slope + (1 - d) * path.trendSlope[piece]! + d * bent;
  const x =
    k === 0
      ? Math.min(length, -value / straight)
      : convexCrossing(value, straight, d * path.pull[piece]!, k, length, end - missing);
  const date = time[piece]! + x + lag;
  return date > path.horizon ? NEVER : date;
}

/**
 * First time from `from` on at which S(t) + b(u) + d (a(u) - b(u)) >= target, or NEVER: what open
 * models reach where spending holds them back. It never falls; `from` has C(u) + ... >= target.
 */
function spendCrossing(path: Path, follower: Follower, target: number, from: number): number {
  const d = path.vector[SLOT.insightDiffusion]!;
  // Where the lag meets zero the source changes pace.
  const lagKink = follower.drift === 0 ? NEVER : follower.since - follower.lag / follower.drift;
  let year = from;
  let source = Math.max(FIRST_YEAR, sourceAt(follower, year));
  let piece = pieceAt(path, source, 0);
  let value = spendingReach(path, piece, year, source, d);
  if (value >= target) return year;
  const last = Math.max(FIRST_YEAR, sourceAt(follower, path.horizon));
  const most = spendingReach(path, pieceAt(path, last, piece), path.horizon, last, d);
  if (most < target) return NEVER;
  while (year < path.horizon) {
    const pieceEnds = timeOfSource(follower, path.time[piece + 1]!);
    let next = Math.min(nextPrecisionKink(path, year), pieceEnds);
    if (lagKink > year) next = Math.min(next, lagKink);
    if (next > year) {
      const nextSource = Math.max(FIRST_YEAR, sourceAt(follower, next));
      const end = spendingReach(path, piece, next, nextSource, d);
      if (end >= target) {
        const length = next - year;
        const pace = (nextSource - source) / length;
        const rate = path.rate[piece]!;
        const c = path.computeSlope[piece]!;
        const bent = rate === 0 ? path.algoSlope[piece]! : -c;
        const spend = (openSpendAt(path, next) - openSpendAt(path, year)) / length;
        const straight = spend + pace * ((1 - d) * path.trendSlope[piece]! + d * bent);
        const pull =
          rate === 0
            ? 0
            : d * pace * path.pull[piece]! * Math.exp(rate * (source - path.time[piece]!));
        return (
          year + convexCrossing(value - target, straight, pull, rate * pace, length, end - target)
        );
      }
      year = next;
      source = nextSource;
      value = end;
    }
    if (next >= pieceEnds && piece + 1 < path.count) piece++;
    else if (next >= path.horizon) break;
  }
  return NEVER;
}

function spendingReach(path: Path, piece: number, year: number, source: number, d: number): number {
  const b = trendIn(path, piece, source);
  return openSpendAt(path, year) + b + d * (algorithmsIn(path, piece, source) - b);
}

/**
 * First time the follower is at `target` while its source lies before FIRST_YEAR, or NEVER. All is straight
 * there: every ceiling that is on, and the spending cap, must be high enough at once.
 */
function crossingBeforeStart(path: Path, follower: Follower, target: number): number {
  const g = path.scalar[SCALAR.algorithmsSlope]!;
  const until = Math.min(timeOfSource(follower, FIRST_YEAR), path.horizon);
  let year = FIRST_YEAR;
  while (year < until) {
    const end = Math.min(until, nextPrecisionKink(path, year));
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
