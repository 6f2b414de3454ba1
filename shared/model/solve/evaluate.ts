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

/**
 * Effective compute of the best open model ("Open weights and the rival" in the app's method).
 *
 * @param restricted whether open release of high-risk models is prevented, see `isRestricted`
 * @returns log10 FLOP at refYear's algorithms
 */
export function openEffectiveAt(path: Path, year: number, restricted: boolean): number {
  const source = year - openLagAt(path, year);
  const effective =
    Math.min(frontierAt(path, source), openSpendAt(path, year)) +
    diffusedAlgorithmsAt(path, source);
  return restricted ? Math.min(effective, path.scalar[SCALAR.high]! - RESTRICTION_GAP) : effective;
}

/** Largest open run ("Largest open run" in the app's method), log10 FLOP. */
export function openRunAt(path: Path, year: number): number {
  return Math.min(
    frontierAt(path, year - path.vector[SLOT.openComputeLag]!),
    openSpendAt(path, year),
  );
}

/**
 * Effective compute of the rival's best, its own or an open one ("Rival state" in the app's
 * method).
 *
 * @param restricted whether open release of high-risk models is prevented, see `isRestricted`
 * @returns log10 FLOP at refYear's algorithms
 */
export function rivalEffectiveAt(path: Path, year: number, restricted: boolean): number {
  const source = year - path.vector[SLOT.rivalLag]!;
  return Math.max(
    frontierAt(path, source) + diffusedAlgorithmsAt(path, source),
    openEffectiveAt(path, year, restricted),
  );
}
