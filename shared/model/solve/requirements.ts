import { tracedFrontierAt } from './frontier';
import { type Path, SCALAR } from './path';
import { FOLLOWS_SLOT, SLOT } from './slots';

/** Years over which the pace of the plain trend is measured. */
const PACE_YEARS = 2;
/** OOM per year below which a trend does not rise, so that no level above it is ever reached. */
const LEAST_PACE = 1e-9;
const MONTHS_PER_YEAR = 12;

/**
 * Fixes what requirements and algorithms are from the vector and the frontier: log10 effective FLOP of
 * AGI (given, or read off the trend of task lengths), WMD-like AI, loss of control and severe cyber
 * attack, the high-risk line below the lowest of them, the limit of algorithmic progress, and what
 * enhancement adds after a release ("Requirements and dates", "High-risk line", "Requirement by task
 * length", "Limit of algorithms" and "Enhancement y years after release" in the app's method).
 *
 * @param path with its frontier (`traceFrontier`); its scalars are written
 */
export function layRequirements(path: Path): void {
  const { vector: v, scalar: s } = path;
  const follows = v[FOLLOWS_SLOT] !== 0;
  if (v[SLOT.horizonShare] !== 0) layTrend(path);
  const agi = follows ? horizonRequirement(path) : v[SLOT.agiFlop]!;
  s[SCALAR.agi] = agi;
  s[SCALAR.wmd] = Math.min(v[SLOT.wmdFlop]!, agi);
  s[SCALAR.control] = agi - v[SLOT.controlOOM]!;
  s[SCALAR.cyber] =
    v[SLOT.cyberOn] === 0 ? Number.POSITIVE_INFINITY : Math.min(v[SLOT.cyberFlop]!, agi);
  const dangerous = Math.min(s[SCALAR.wmd]!, s[SCALAR.control]!, s[SCALAR.cyber]!);
  s[SCALAR.dangerous] = dangerous;
  s[SCALAR.high] = dangerous - enhancementAfter(path, v[SLOT.soonYears]!);
  s[SCALAR.enhancement2] = enhancementAfter(path, 2);
  s[SCALAR.enhancement3] = enhancementAfter(path, 3);
  s[SCALAR.enhancement5] = enhancementAfter(path, 5);
  s[SCALAR.algorithmsMax] = Math.min(v[SLOT.algoLimitOOM]!, Math.max(0, agi - v[SLOT.agiFloor]!));
  const g = v[SLOT.algoGrowth]!;
  s[SCALAR.algorithmsSlope] = g;
  // The pace up to the measurement is the measured one.
  s[SCALAR.speedupFrom] = follows ? v[SLOT.horizonYear]! : Number.NEGATIVE_INFINITY;
  let falls = 0;
  for (let index = 0; index < path.lines; index++) {
    if (path.lineSlope[index]! + g < 0) falls = 1;
  }
  s[SCALAR.fallsBeforeStart] = falls;
}

/** log10 G: what post-training enhancement adds to a released model in some years, OOM. */
function enhancementAfter({ vector: v }: Path, years: number): number {
  return Math.min(v[SLOT.enhancementMax]!, years * v[SLOT.enhancementGrowth]!);
}

/**
 * Reads the pace of effective compute when the task length was measured: e(t) = C(t) + the plain trend
 * of algorithms, which here no requirement limits, over the last two years. A length published in
 * horizonYear belongs to what was trained releaseDelay before.
 */
function layTrend(path: Path): void {
  const { vector: v, scalar: s } = path;
  const measured = v[SLOT.horizonYear]! - v[SLOT.releaseDelay]!;
  const plain = (year: number) =>
    tracedFrontierAt(path, year) +
    Math.min((year - v[SLOT.refYear]!) * v[SLOT.algoGrowth]!, v[SLOT.algoLimitOOM]!);
  const effective = plain(measured);
  const pace = (effective - plain(measured - PACE_YEARS)) / PACE_YEARS;
  s[SCALAR.horizonEffective] = effective;
  s[SCALAR.oomPerDoubling] =
    pace <= LEAST_PACE ? 0 : (pace * 10 ** v[SLOT.horizonDoubling]!) / MONTHS_PER_YEAR;
}

/**
 * log10 FLOP of effective compute at which tasks are as long as AGI's: as many doublings from the
 * length measured as there are between the two, at the pace measured. +Infinity where that does not rise.
 */
function horizonRequirement(path: Path): number {
  const { vector: v, scalar: s } = path;
  const perDoubling = s[SCALAR.oomPerDoubling]!;
  if (perDoubling === 0) return Number.POSITIVE_INFINITY;
  const doublings = Math.max(0, (v[SLOT.agiHorizon]! - v[SLOT.horizonMinutes]!) / Math.log10(2));
  return s[SCALAR.horizonEffective]! + perDoubling * doublings;
}

/**
 * Length of the tasks that are done half of the time at an effective compute, by the trend.
 *
 * @param effective log10 FLOP, of the model when it was trained
 * @returns log10 minutes of an expert's work; NaN where task lengths are not read or do not grow
 */
export function taskLength(path: Path, effective: number): number {
  const { vector: v, scalar: s } = path;
  const perDoubling = s[SCALAR.oomPerDoubling]!;
  if (v[SLOT.horizonShare] === 0 || perDoubling === 0) return Number.NaN;
  return (
    v[SLOT.horizonMinutes]! +
    (Math.log10(2) * (effective - s[SCALAR.horizonEffective]!)) / perDoubling
  );
}
