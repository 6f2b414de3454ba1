import { FIRST_YEAR } from '../years';
import { flopPerDollarAt, lowestCeilingAt } from './ceilings';
import { type Path, SCALAR } from './path';
import { SLOT } from './slots';

/**
 * The piece that holds a year.
 *
 * @param year from FIRST_YEAR to the horizon
 * @param hint a piece that is not after it, from which to search on
 */
export function pieceAt(path: Path, year: number, hint: number): number {
  let piece = hint;
  while (piece + 1 < path.count && path.time[piece + 1]! <= year) piece++;
  return piece;
}

/** Algorithms a at a year of a piece, OOM. */
export function algorithmsIn(path: Path, piece: number, year: number): number {
  const x = year - path.time[piece]!;
  const rate = path.rate[piece]!;
  if (rate === 0) return path.algo[piece]! + path.algoSlope[piece]! * x;
  return (
    path.algo[piece]! +
    (path.pull[piece]! * Math.expm1(rate * x)) / rate -
    path.computeSlope[piece]! * x
  );
}

/** Frontier C at a year of a piece, log10 FLOP. */
export function computeIn(path: Path, piece: number, year: number): number {
  return path.compute[piece]! + path.computeSlope[piece]! * (year - path.time[piece]!);
}

/** Plain trend of algorithms b at a year of a piece, OOM. */
export function trendIn(path: Path, piece: number, year: number): number {
  return path.trend[piece]! + path.trendSlope[piece]! * (year - path.time[piece]!);
}

/** Plain trend of algorithms b before FIRST_YEAR, where it is never at its limit, OOM. */
export function trendBeforeStart(path: Path, year: number): number {
  return (year - path.vector[SLOT.refYear]!) * path.scalar[SCALAR.algorithmsSlope]!;
}

/**
 * Frontier C at any year up to the horizon; before FIRST_YEAR the lowest ceiling ("Largest run" in
 * the app's method), log10 FLOP.
 */
export function frontierAt(path: Path, year: number): number {
  if (year < FIRST_YEAR) return lowestCeilingAt(path, year);
  return computeIn(path, pieceAt(path, year, 0), year);
}

/**
 * Algorithms a at a year from FIRST_YEAR on ("Progress of algorithms" in the app's method), OOM
 * over those of refYear.
 */
export function algorithmsAt(path: Path, year: number): number {
  return algorithmsIn(path, pieceAt(path, year, 0), year);
}

/**
 * What followers have of the algorithms of a year: b + insightDiffusion (a - b) ("A follower with
 * lag L" in the app's method), OOM. Before FIRST_YEAR a and b are the same.
 */
export function diffusedAlgorithmsAt(path: Path, year: number): number {
  if (year < FIRST_YEAR) return trendBeforeStart(path, year);
  const piece = pieceAt(path, year, 0);
  const b = trendIn(path, piece, year);
  return b + path.vector[SLOT.insightDiffusion]! * (algorithmsIn(path, piece, year) - b);
}

/**
 * Lag of open weights behind the frontier in capability ("Lag of open weights" in the app's
 * method), years.
 */
export function openLagAt(path: Path, year: number): number {
  const v = path.vector;
  return Math.max(0, v[SLOT.openLag]! + v[SLOT.openLagDrift]! * (year - v[SLOT.openLagYear]!));
}

/** Largest run anybody would pay for and release openly in a year, log10 FLOP. */
export function openSpendAt(path: Path, year: number): number {
  return path.vector[SLOT.openSpendCap]! + flopPerDollarAt(path, year);
}

/** How far below the high-risk line a restriction keeps open models, OOM. */
export const RESTRICTION_GAP = 1e-6;

/** Whether open release of high-risk models is prevented. */
export function isRestricted(path: Path): boolean {
  return path.vector[SLOT.restrictHigh] !== 0;
}

/** Whether that binds foreign developers too. */
export function bindsAbroad(path: Path): boolean {
  return path.vector[SLOT.restrictAbroad] !== 0;
}

/** Effective compute of the best open model at `year` where nothing restricts it, log10 FLOP. */
function freeOpenEffectiveAt(path: Path, year: number): number {
  const source = year - openLagAt(path, year);
  return (
    Math.min(frontierAt(path, source), openSpendAt(path, year)) + diffusedAlgorithmsAt(path, source)
  );
}

/**
 * Effective compute of the best open model at `year`, log10 FLOP.
 *
 * @param restricted whether those that the rule binds are held just below the high-risk line; where it
 *   does not bind abroad, foreign ones follow as they would without it
 */
export function openEffectiveAt(path: Path, year: number, restricted: boolean): number {
  const free = freeOpenEffectiveAt(path, year);
  if (!restricted) return free;
  const held = Math.min(free, path.scalar[SCALAR.high]! - RESTRICTION_GAP);
  if (bindsAbroad(path)) return held;
  const behind = path.vector[SLOT.foreignOpenLag]!;
  return behind === 0 ? free : Math.max(held, freeOpenEffectiveAt(path, year - behind));
}

/** Largest open run ("Largest open run" in the app's method), log10 FLOP. */
export function openRunAt(path: Path, year: number): number {
  return Math.min(
    frontierAt(path, year - path.vector[SLOT.openComputeLag]!),
    openSpendAt(path, year),
  );
}

/** Years from which weight security counts as perfect: nothing is ever stolen. */
export const NO_THEFT = 50;

/**
 * Effective compute of the rival's best at `year`, log10 FLOP: its own, an open one, or the frontier's
 * own weights, which carry all of its algorithms.
 */
export function rivalEffectiveAt(path: Path, year: number, restricted: boolean): number {
  const source = year - path.vector[SLOT.rivalLag]!;
  const own = frontierAt(path, source) + diffusedAlgorithmsAt(path, source);
  const best = Math.max(own, openEffectiveAt(path, year, restricted));
  const theftLag = path.vector[SLOT.theftLag]!;
  return theftLag < NO_THEFT ? Math.max(best, effectiveAt(path, year - theftLag)) : best;
}

/** Effective compute E of the frontier at any `year` up to the horizon, log10 FLOP. */
export function effectiveAt(path: Path, year: number): number {
  const algorithms = year < FIRST_YEAR ? trendBeforeStart(path, year) : algorithmsAt(path, year);
  return frontierAt(path, year) + algorithms;
}
