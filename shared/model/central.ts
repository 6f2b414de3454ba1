import { record } from '../base/record';
import type { Assumptions } from './assumptions/registry';
import {
  type CentralCurves,
  type CentralResults,
  CONSTRAINTS,
  type Constraint,
  type DateOrNever,
  MILESTONES,
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
import { DATE, dateMilestones, solvePath } from './solve/milestones';
import { createPath, NEVER, type Path, SCALAR, START } from './solve/path';
import { SLOT, toVector } from './solve/slots';
import { tiersAt } from './solve/tiers';
import { yearsTo } from './years';

/** Points per year of the lines drawn for the central path. */
const CURVE_POINTS_PER_YEAR = 8;

/**
 * The deterministic path of a set of assumptions, spreads left aside: exact in continuous time.
 *
 * @param assumptions complete and valid (see `validateAssumptions`)
 * @param options.horizon last year looked at, a whole decimal year after 2015
 * @returns the results in plain units (FLOP, USD, years), and lines in log10 for charts
 */
export function runCentral(
  assumptions: Assumptions,
  options: { readonly horizon: number },
): { readonly results: CentralResults; readonly curves: CentralCurves } {
  const path = createPath(options.horizon);
  path.vector.set(toVector(assumptions));
  solvePath(path);
  const dates = new Float64Array(MILESTONES.length);
  dateMilestones(path, dates);
  const agi = dates[DATE.agi]!;
  const lead = (rival: 'agiRival' | 'agiRivalRestricted') =>
    dateOrNever(dates[DATE[rival]]! - (agi === NEVER ? 0 : agi));
  return {
    results: {
      milestones: record(MILESTONES, (_, index) => dateOrNever(dates[index]!)),
      lead:
        agi === NEVER
          ? { open: null, restricted: null }
          : { open: lead('agiRival'), restricted: lead('agiRivalRestricted') },
      supply: supplyArithmetic(path),
      binding: Array.from({ length: path.frontier.bindings }, (_, period) => ({
        from: path.frontier.bindingTime[period]!,
        constraint: constraintOf(path.frontier.binding[period]!),
      })),
      path: yearsTo(options.horizon).map((year) => rowAt(path, year)),
    },
    curves: drawCurves(path),
  };
}

/** The memo's footnote 5: what the supply of supplyYear adds up to, precision included. */
function supplyArithmetic(path: Path): SupplyArithmetic {
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

function rowAt(path: Path, year: number): PathRow {
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

function drawCurves(path: Path): CentralCurves {
  const restricted = isRestricted(path);
  const count = Math.round((path.horizon - START) * CURVE_POINTS_PER_YEAR) + 1;
  const times = Array.from({ length: count }, (_, k) => START + k / CURVE_POINTS_PER_YEAR);
  return {
    times,
    ceilings: record(CONSTRAINTS, (_, index) =>
      isOn(path, index) ? times.map((year) => ceilingAt(path, index, year)) : null,
    ),
    frontier: times.map((year) => frontierAt(path, year)),
    effective: times.map((year) => frontierAt(path, year) + algorithmsAt(path, year)),
    openRun: times.map((year) => openRunAt(path, year)),
    openEffective: times.map((year) => openEffectiveAt(path, year, restricted)),
    rivalEffective: times.map((year) => rivalEffectiveAt(path, year, restricted)),
    threshold: times.map((year) => thresholdAt(path, year)),
    flopPerDollar: times.map((year) => flopPerDollarAt(path, year)),
  };
}

function isRestricted(path: Path): boolean {
  return path.vector[SLOT.restrictHigh] !== 0;
}

function isOn(path: Path, index: number): boolean {
  return path.line[index] !== Number.POSITIVE_INFINITY;
}

function constraintOf(index: number): Constraint {
  const constraint = CONSTRAINTS[index];
  if (constraint === undefined) throw new Error(`No ceiling ${index}`);
  return constraint;
}

function dateOrNever(date: number): DateOrNever {
  return date === NEVER ? null : date;
}
