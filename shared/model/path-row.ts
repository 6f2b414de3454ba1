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
  frontierAt,
  openEffectiveAt,
  openRunAt,
  rivalEffectiveAt,
} from './solve/evaluate';
import { type Path, SCALAR } from './solve/path';
import { SLOT } from './solve/slots';
import { tiersAt } from './solve/tiers';

/** The memo's footnote 5: what the supply of supplyYear adds up to, precision included. */
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

/** What the path says at 1 January of `year`, in plain units. */
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
    runsAboveThreshold: path.vector[SLOT.runsPerOOM]! * Math.max(0, frontier - threshold),
    flopPerDollar: 10 ** perDollar,
    tiers: record(SUBJECTS, (_, index) => TIERS[tiers[index]!]!),
  };
}

/** Whether open release of high-risk models is prevented. */
export function isRestricted(path: Path): boolean {
  return path.vector[SLOT.restrictHigh] !== 0;
}

/** Whether ceiling number `index` is in force. */
export function isOn(path: Path, index: number): boolean {
  return path.line[index] !== Number.POSITIVE_INFINITY;
}

export function constraintOf(index: number): Constraint {
  const constraint = CONSTRAINTS[index];
  if (constraint === undefined) throw new Error(`No ceiling ${index}`);
  return constraint;
}
