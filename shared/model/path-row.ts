import { record } from '../base/record';
import {
  CONSTRAINTS,
  type Constraint,
  type PathRow,
  SUBJECTS,
  type SupplyArithmetic,
  TIERS,
} from './results';
import { bindingAt } from './solve/binding';
import {
  ceilingAt,
  flopPerDollarAt,
  precisionAt,
  SECONDS_PER_DAY_LOG,
  thresholdAt,
} from './solve/ceilings';
import {
  algorithmsAt,
  effectiveAt,
  frontierAt,
  isRestricted,
  openEffectiveAt,
  openRunAt,
  rivalEffectiveAt,
} from './solve/evaluate';
import { type Path, SCALAR } from './solve/path';
import { taskLength } from './solve/requirements';
import { runsAboveTotalAt } from './solve/run-counts';
import { SLOT } from './solve/slots';
import { tiersAt } from './solve/tiers';

/**
 * What the supply of chips in supplyYear adds up to, precision included: the arithmetic of the
 * memo's footnote 5.
 *
 * @param path solved
 * @returns in plain units (FLOP/s, FLOP, factors)
 */
export function supplyArithmetic(path: Path): SupplyArithmetic {
  const v = path.vector;
  const year = v[SLOT.supplyYear]!;
  const world =
    v[SLOT.chipsProduced]! +
    v[SLOT.flopPerChip]! -
    v[SLOT.shareOfWorldSupply]! +
    precisionAt(path, year);
  const largest = world + v[SLOT.utilization]! + v[SLOT.runDays]! + SECONDS_PER_DAY_LOG;
  return {
    worldFlopPerSecond: 10 ** world,
    largestRun: 10 ** largest,
    referenceShare: 10 ** (v[SLOT.refCompute]! - largest),
    headroom: 10 ** (ceilingAt(path, CONSTRAINTS.indexOf('chips'), year) - v[SLOT.refCompute]!),
  };
}

/**
 * What the path says at 1 January of a year.
 *
 * @param path solved
 * @param year from FIRST_YEAR to the horizon
 * @returns in plain units (FLOP, USD, factors); null for a ceiling that is off
 */
export function rowAt(path: Path, year: number): PathRow {
  const restricted = isRestricted(path);
  const frontier = frontierAt(path, year);
  const algorithms = algorithmsAt(path, year);
  const open = openEffectiveAt(path, year, restricted);
  const threshold = thresholdAt(path, year);
  const perDollar = flopPerDollarAt(path, year);
  const tiers = new Uint8Array(SUBJECTS.length);
  tiersAt(path, year, frontier + algorithms, open, algorithms, tiers);
  const ceiling = (constraint: Constraint) =>
    10 ** ceilingAt(path, CONSTRAINTS.indexOf(constraint), year);
  const optional = (constraint: Constraint) =>
    isOn(path, CONSTRAINTS.indexOf(constraint)) ? ceiling(constraint) : null;
  return {
    year,
    trend: ceiling('trend'),
    money: ceiling('money'),
    chips: ceiling('chips'),
    power: optional('power'),
    data: optional('data'),
    latency: optional('latency'),
    frontier: 10 ** frontier,
    binding: constraintOf(bindingAt(path, year)),
    algorithms: 10 ** algorithms,
    effective: 10 ** (frontier + algorithms),
    openRun: 10 ** openRunAt(path, year),
    openEffective: 10 ** open,
    rivalEffective: 10 ** rivalEffectiveAt(path, year, restricted),
    threshold: 10 ** threshold,
    thresholdCost: 10 ** (threshold - perDollar),
    thresholdNeeded: 10 ** (path.scalar[SCALAR.wmd]! - algorithms),
    thresholdNeededHigh: 10 ** (path.scalar[SCALAR.dangerous]! - algorithms),
    runsAboveThreshold: path.vector[SLOT.runsPerOOM]! * Math.max(0, frontier - threshold),
    runsAboveThresholdTotal: runsAboveTotalAt(path, year),
    taskMinutes: taskMinutesAt(path, year),
    flopPerDollar: 10 ** perDollar,
    tiers: record(SUBJECTS, (_, index) => TIERS[tiers[index]!]!),
  };
}

/** Task length of what is published at `year`, minutes; null where task lengths are not read. */
function taskMinutesAt(path: Path, year: number): number | null {
  const trained = year - path.vector[SLOT.releaseDelay]!;
  const length = taskLength(path, effectiveAt(path, trained));
  return Number.isNaN(length) ? null : 10 ** length;
}

/**
 * Whether a ceiling is in force.
 *
 * @param index of the ceiling in `CONSTRAINTS`
 */
export function isOn(path: Path, index: number): boolean {
  return path.line[index] !== Number.POSITIVE_INFINITY;
}

/**
 * The name of a ceiling.
 *
 * @param index of the ceiling in `CONSTRAINTS`
 * @throws Error when there is no such ceiling
 */
export function constraintOf(index: number): Constraint {
  const constraint = CONSTRAINTS[index];
  if (constraint === undefined) throw new Error(`No ceiling ${index}`);
  return constraint;
}
