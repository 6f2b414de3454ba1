import { thresholdAt } from './ceilings';
import { convexCrossing, narrow, nextPrecisionKink, openWindow, type Window } from './crossing';
import { algorithmsIn, openSpendAt, pieceAt, trendBeforeStart, trendIn } from './evaluate';
import { NEVER, type Path, SCALAR, START, TOLERANCE } from './path';
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

const RIVAL: Follower = { lag: 0, drift: 0, since: START, capped: false };
const OPEN: Follower = { lag: 0, drift: 0, since: START, capped: true };
const window: Window = { earliest: 0, latest: 0 };

/** First time the rival's own models reach `level` (log10 FLOP), or NEVER. */
export function rivalCrossing(path: Path, level: number): number {
  RIVAL.lag = path.vector[SLOT.rivalLag]!;
  return followerCrossing(path, RIVAL, level);
}

/** First time unrestricted open models reach `level` (log10 FLOP), or NEVER. */
export function openCrossing(path: Path, level: number): number {
  const v = path.vector;
  OPEN.lag = v[SLOT.openLag]!;
  OPEN.drift = v[SLOT.openLagDrift]!;
  OPEN.since = v[SLOT.openLagYear]!;
  return followerCrossing(path, OPEN, level);
}

function followerCrossing(path: Path, follower: Follower, level: number): number {
  const target = level - TOLERANCE;
  if (mayCrossBeforeStart(path, target)) {
    const early = crossingBeforeStart(path, follower, target);
    if (early !== NEVER) return early;
  }
  const source = sourceCrossing(path, target);
  if (source === NEVER) return NEVER;
  const date = timeOfSource(follower, source);
  if (date > path.horizon) return NEVER;
  return follower.capped ? spendCrossing(path, follower, target, date) : date;
}

function sourceAt(follower: Follower, year: number): number {
  return Math.min(year, year - follower.lag - follower.drift * (year - follower.since));
}

/** First time from START at which the follower's source is `source` or later; +Infinity if none is. */
function timeOfSource(follower: Follower, source: number): number {
  const pace = 1 - follower.drift;
  const behind = source + follower.lag - follower.drift * follower.since;
  if (pace <= 0) return behind <= 0 ? Math.max(START, source) : Number.POSITIVE_INFINITY;
  return Math.max(START, source, behind / pace);
}

/** First u >= START with F(u) >= target; F never falls there. */
function sourceCrossing(path: Path, target: number): number {
  const d = path.vector[SLOT.insightDiffusion]!;
  let value = path.compute[0]! + path.trend[0]! + d * (path.algo[0]! - path.trend[0]!);
  if (value >= target) return START;
  for (let piece = 0; piece < path.count; piece++) {
    const next = piece + 1;
    const end =
      path.compute[next]! + path.trend[next]! + d * (path.algo[next]! - path.trend[next]!);
    if (end >= target) {
      const rate = path.rate[piece]!;
      const c = path.computeSlope[piece]!;
      const bent = rate === 0 ? path.algoSlope[piece]! : -c;
      const straight = c + (1 - d) * path.trendSlope[piece]! + d * bent;
      const length = path.time[next]! - path.time[piece]!;
      const x = convexCrossing(value - target, straight, d * path.pull[piece]!, rate, length);
      return path.time[piece]! + x;
    }
    value = end;
  }
  return NEVER;
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
  let source = Math.max(START, sourceAt(follower, year));
  let piece = pieceAt(path, source, 0);
  let value = spendingReach(path, piece, year, source, d);
  if (value >= target) return year;
  while (year < path.horizon) {
    const pieceEnds = timeOfSource(follower, path.time[piece + 1]!);
    let next = Math.min(nextPrecisionKink(path, year), pieceEnds);
    if (lagKink > year) next = Math.min(next, lagKink);
    if (next > year) {
      const nextSource = Math.max(START, sourceAt(follower, next));
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
        return year + convexCrossing(value - target, straight, pull, rate * pace, length);
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
 * Whether a follower whose source lies before START could be at `target` there. F is concave before
 * START, so it is below its value at START unless it falls towards it.
 */
function mayCrossBeforeStart(path: Path, target: number): boolean {
  if (path.compute[0]! + path.trend[0]! >= target) return true;
  for (let index = 0; index < path.line.length; index++) {
    if (path.lineSlope[index]! + path.scalar[SCALAR.algorithmsSlope]! < 0) return true;
  }
  return false;
}

/**
 * First time the follower is at `target` while its source lies before START, or NEVER. All is straight
 * there: every ceiling that is on, and the spending cap, must be high enough at once.
 */
function crossingBeforeStart(path: Path, follower: Follower, target: number): number {
  const g = path.scalar[SCALAR.algorithmsSlope]!;
  const until = Math.min(timeOfSource(follower, START), path.horizon);
  let year = START;
  while (year < until) {
    const end = Math.min(until, nextPrecisionKink(path, year));
    const source = sourceAt(follower, year);
    const pace = (sourceAt(follower, end) - source) / (end - year);
    openWindow(window, end - year);
    const b = trendBeforeStart(path, source);
    narrowToCeilings(path, source, pace, b - target, pace * g);
    if (follower.capped) {
      const spend = openSpendAt(path, year);
      const spendSlope = (openSpendAt(path, end) - spend) / (end - year);
      narrow(window, spend + b - target, spendSlope + pace * g);
    }
    if (window.earliest <= window.latest) return year + window.earliest;
    year = end;
  }
  return NEVER;
}

/** Narrows the window to where every ceiling at the source, plus `extra`, is not below zero. */
function narrowToCeilings(
  path: Path,
  source: number,
  pace: number,
  extra: number,
  extraSlope: number,
): void {
  for (let index = 0; index < path.line.length; index++) {
    const value = path.line[index]! + path.lineSlope[index]! * (source - START);
    if (value === Number.POSITIVE_INFINITY) continue;
    narrow(window, value + extra, pace * path.lineSlope[index]! + extraSlope);
  }
}

/** First time the largest open run reaches the threshold, or NEVER. */
export function openThresholdCrossing(path: Path): number {
  const lag = path.vector[SLOT.openComputeLag]!;
  const { frontier } = path;
  const thresholdSlope = path.scalar[SCALAR.thresholdSlope]!;
  let year = START;
  let piece = -1;
  while (year < path.horizon) {
    const pieceEnds = (piece < 0 ? START : frontier.time[piece + 1]!) + lag;
    const end = Math.min(pieceEnds, nextPrecisionKink(path, year));
    if (end > year) {
      openWindow(window, end - year);
      const level = thresholdAt(path, year) - TOLERANCE;
      if (piece < 0) narrowToCeilings(path, year - lag, 1, -level, -thresholdSlope);
      else {
        const value =
          frontier.value[piece]! + frontier.slope[piece]! * (year - lag - frontier.time[piece]!);
        narrow(window, value - level, frontier.slope[piece]! - thresholdSlope);
      }
      const spend = openSpendAt(path, year);
      const spendSlope = (openSpendAt(path, end) - spend) / (end - year);
      narrow(window, spend - level, spendSlope - thresholdSlope);
      if (window.earliest <= window.latest) return year + window.earliest;
      year = end;
    }
    if (year >= pieceEnds) piece++;
  }
  return NEVER;
}
