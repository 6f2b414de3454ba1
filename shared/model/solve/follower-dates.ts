import { FIRST_YEAR } from '../years';
import { precisionAt } from './ceilings';
import { convexCrossing, nextPrecisionKink } from './crossing';
import { AGI_LEVEL, DATE, LEVEL_SCALAR, OPEN_DATE } from './dates';
import { algorithmsIn, bindsAbroad, NO_THEFT, openSpendAt, pieceAt, trendIn } from './evaluate';
import {
  crossingBeforeStart,
  type Follower,
  mayCrossBeforeStart,
  sourceAt,
  timeOfSource,
} from './follower';
import { NEVER, type Path, SCALAR, TOLERANCE } from './path';
import { SLOT } from './slots';

const RIVAL: Follower = { lag: 0, drift: 0, since: FIRST_YEAR, capped: false };
const STOLEN: Follower = { lag: 0, drift: 0, since: FIRST_YEAR, capped: false };
const OPEN: Follower = { lag: 0, drift: 0, since: FIRST_YEAR, capped: true };

/**
 * Writes when the rival has AGI: its own, the frontier's own weights where they are stolen, or an open
 * one; and the same where open release of high-risk models is restricted. Asks for the dates of the
 * frontier and of unrestricted open models.
 */
export function dateRival(path: Path, dates: Float64Array): void {
  const { vector: v } = path;
  const ownDate = lateBy(path, RIVAL, v[SLOT.rivalLag]!, path.source[AGI_LEVEL]!);
  const stolen =
    v[SLOT.theftLag]! < NO_THEFT
      ? lateBy(path, STOLEN, v[SLOT.theftLag]!, dates[DATE.agi]!)
      : NEVER;
  const own = Math.min(ownDate, stolen);
  const open = dates[DATE.agiOpen]!;
  dates[DATE.agiRival] = Math.min(own, open);
  dates[DATE.agiRivalRestricted] = bindsAbroad(path)
    ? own
    : Math.min(own, foreignOpenDate(path, AGI_LEVEL, open));
}

/** When a follower with a constant lag has AGI, which the frontier has, for it, from `source` on. */
function lateBy(path: Path, follower: Follower, lag: number, source: number): number {
  const target = path.scalar[SCALAR.agi]! - TOLERANCE;
  follower.lag = lag;
  if (mayCrossBeforeStart(path, target)) {
    const date = crossingBeforeStart(path, follower, target, FIRST_YEAR);
    if (date !== NEVER) return date;
  }
  const date = source + lag;
  return date > path.horizon ? NEVER : date;
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
    if (mayCrossBeforeStart(path, target))
      date = crossingBeforeStart(path, OPEN, target, FIRST_YEAR);
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
 * When the best open model from abroad reaches a level that nothing keeps it from: it is what the best
 * one of all was `foreignOpenLag` years before. Asks for `dateOpen`.
 *
 * @param free when the best open model of all reaches it
 */
function foreignOpenDate(path: Path, level: number, free: number): number {
  const behind = path.vector[SLOT.foreignOpenLag]!;
  if (behind === 0) return free;
  const target = path.scalar[LEVEL_SCALAR[level]!]! - TOLERANCE;
  if (mayCrossBeforeStart(path, target)) {
    const earlier = crossingBeforeStart(path, OPEN, target, FIRST_YEAR - behind);
    if (earlier !== NEVER) return earlier + behind;
  }
  const date = free + behind;
  return date > path.horizon ? NEVER : date;
}

/**
 * Writes when open models reach each level where the release of high-risk ones is restricted: those it
 * binds stay below all of them. Asks for `dateOpen`.
 */
export function dateRestrictedOpen(path: Path, dates: Float64Array): void {
  const everywhere = bindsAbroad(path);
  for (let level = 0; level < OPEN_DATE.length; level++) {
    const free = dates[OPEN_DATE[level]!]!;
    dates[OPEN_DATE[level]!] = everywhere ? NEVER : foreignOpenDate(path, level, free);
  }
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
