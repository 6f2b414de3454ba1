import { record } from '../base/record';
import type { Assumptions } from './assumptions/registry';
import { constraintOf, isOn, rowAt, supplyArithmetic } from './path-row';
import {
  type CentralCurves,
  type CentralResults,
  CONSTRAINTS,
  type DateOrNever,
  MILESTONES,
} from './results';
import { ceilingAt, flopPerDollarAt, thresholdAt } from './solve/ceilings';
import { DATE } from './solve/dates';
import {
  algorithmsAt,
  frontierAt,
  isRestricted,
  openEffectiveAt,
  openRunAt,
  rivalEffectiveAt,
} from './solve/evaluate';
import { dateMilestones, solvePath } from './solve/milestones';
import { createPath, NEVER, type Path, SCALAR } from './solve/path';
import { toVector } from './solve/slots';
import { FIRST_YEAR, yearsTo } from './years';

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
  const path = solveCentral(assumptions, options.horizon);
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

/**
 * The solved central path, to be evaluated and dated where a result needs little of it.
 *
 * @param assumptions complete and valid (see `validateAssumptions`); spreads are left aside
 * @param horizon last year looked at, decimal year
 */
export function solveCentral(assumptions: Assumptions, horizon: number): Path {
  const path = createPath(horizon, toVector(assumptions));
  solvePath(path);
  return path;
}

function drawCurves(path: Path): CentralCurves {
  const restricted = isRestricted(path);
  const count = Math.round((path.horizon - FIRST_YEAR) * CURVE_POINTS_PER_YEAR) + 1;
  const times = Array.from({ length: count }, (_, k) => FIRST_YEAR + k / CURVE_POINTS_PER_YEAR);
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
    requirements: {
      wmd: path.scalar[SCALAR.wmd]!,
      agi: path.scalar[SCALAR.agi]!,
      high: path.scalar[SCALAR.high]!,
      dangerous: path.scalar[SCALAR.dangerous]!,
    },
  };
}

function dateOrNever(date: number): DateOrNever {
  return date === NEVER ? null : date;
}
