import type { Assumptions, NumericId, SwitchId } from '../assumptions/registry';
import { CONSTRAINTS, type Constraint } from '../results';
import { FIRST_YEAR } from '../years';

/*
 * The equations of one path, integrated in small steps. It shares nothing with the solver it
 * checks: no closed form, no knowledge of where anything bends, every date found by looking at
 * every step.
 */

const LONGEST_STEP = 1 / 500;
const SHORTEST_STEP = 1e-7;
/** OOM by which a straight line between two steps may miss what lies between them. */
const BEND = 5e-5;

/** Tolerance of a comparison of log10 quantities, OOM; the model's own, said again. */
export const STEP_TOLERANCE = 1e-9;

/** Quantities at a time, all log10; ceilings that are off are infinite. */
export type Ceilings = Readonly<Record<Constraint, number>>;

/** The frontier on its own, as functions of time; log10. */
export interface Frontier {
  readonly times: readonly number[];
  readonly ceilings: (t: number) => Ceilings;
  readonly lowest: (t: number) => number;
  /** Largest run so far. */
  readonly compute: (t: number) => number;
  readonly algorithms: (t: number) => number;
  /** Algorithms without AI research. */
  readonly plainAlgorithms: (t: number) => number;
  readonly flopPerDollar: (t: number) => number;
}

function clamp01(x: number): number {
  return Math.min(1, Math.max(0, x));
}

/** Reads values and their logarithms by id. */
export function reader(assumptions: Assumptions) {
  const value = (id: NumericId): number => assumptions[id].value;
  const log = (id: NumericId): number => Math.log10(value(id));
  const on = (id: SwitchId): boolean => assumptions[id].value;
  return { value, log, on };
}

function ceilingsOf(assumptions: Assumptions) {
  const { value, log, on } = reader(assumptions);
  const off = Number.POSITIVE_INFINITY;
  const refYear = value('refYear');
  const bits = Math.log10(16 / value('trainingBits'));
  const bitsYear = value('bitsYear');
  const bitsRampYears = value('bitsRampYears');
  const precision = (t: number) => bits * clamp01((t - bitsYear) / bitsRampYears);
  const perDollar = log('refCompute') - log('refCost');
  const pricePerfGrowth = log('pricePerfGrowth');
  const flopPerDollar = (t: number) => perDollar + (t - refYear) * pricePerfGrowth + precision(t);

  const refCost = log('refCost');
  const costGrowth = log('costGrowth');
  const trend = (t: number) => refCost + (t - refYear) * costGrowth + flopPerDollar(t);

  const capital = log('capitalCeiling');
  const capitalYear = value('capitalCeilingYear');
  const capitalGrowth = log('capitalGrowth');
  const money = (t: number) => capital + (t - capitalYear) * capitalGrowth + flopPerDollar(t);

  const runSeconds = value('runDays') * 24 * 3600;
  const stock = log('chipsProduced') + log('flopPerChip') - log('shareOfWorldSupply');
  const useOfStock = Math.log10(value('utilization') * runSeconds * value('maxRunShare'));
  const supplyYear = value('supplyYear');
  const lead = value('fabLeadTime');
  const growthBefore = log('supplyGrowth');
  const growthAfter = log('supplyGrowthAfterFabs');
  const chips = (t: number) => {
    const x = t - supplyYear;
    const grown = Math.min(x, lead) * growthBefore + Math.max(0, x - lead) * growthAfter;
    return stock + grown + precision(t) + useOfStock;
  };

  const watts = log('powerGW') + 9;
  const powerYear = value('powerYear');
  const powerGrowth = log('powerGrowth');
  const perJoule = log('flopPerJoule');
  const perJouleYear = value('flopPerJouleYear');
  const perJouleGrowth = log('flopPerJouleGrowth');
  const useOfPower = Math.log10(value('utilization') * runSeconds);
  const power = (t: number) =>
    watts +
    (t - powerYear) * powerGrowth +
    perJoule +
    (t - perJouleYear) * perJouleGrowth +
    precision(t) +
    useOfPower;

  const perTokenSq = log('dataFlopPerTokenSq');
  const tokens = log('dataTokens');
  const dataYear = value('dataYear');
  const dataGrowth = log('dataGrowth');
  const data = (t: number) => perTokenSq + 2 * (tokens + (t - dataYear) * dataGrowth);

  const latency = on('latencyOn') ? log('latencyFlop') : off;
  const powerOn = on('powerOn');
  const dataOn = on('dataOn');
  const ceilings = (t: number): Ceilings => ({
    trend: trend(t),
    money: money(t),
    chips: chips(t),
    power: powerOn ? power(t) : off,
    data: dataOn ? data(t) : off,
    latency,
  });
  return { ceilings, flopPerDollar };
}

/** Value at t on the straight lines between the nodes. */
export function between(times: readonly number[], values: readonly number[], t: number): number {
  let low = 0;
  let high = times.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) <= t) low = middle;
    else high = middle;
  }
  const from = times[low] as number;
  const share = (t - from) / ((times[high] as number) - from);
  return (values[low] as number) * (1 - share) + (values[high] as number) * share;
}

/** Whether the requirement is read off the trend of task lengths. */
function followsTaskLengths(assumptions: Assumptions): boolean {
  return assumptions.horizonShare.value > 0.5;
}

/** Steps in which the running maximum of the ceilings is looked for, years. */
const LOOK = 1 / 2000;

/** The largest run up to a time; before 2015 the lowest ceiling. */
function largestRun(lowest: (t: number) => number, t: number): number {
  let most = lowest(t);
  for (let at = FIRST_YEAR; at < t; at += LOOK) most = Math.max(most, lowest(at));
  return most;
}

/** What AGI requires, and the trend it is read off where there is one; log10. */
export function agiRequirement(assumptions: Assumptions, lowest: (t: number) => number) {
  const { value, log } = reader(assumptions);
  const measured = value('horizonYear') - value('releaseDelay');
  const plain = (t: number) =>
    largestRun(lowest, t) +
    Math.min((t - value('refYear')) * log('algoGrowth'), value('algoLimitOOM'));
  const then = plain(measured);
  const yearly = (then - plain(measured - 2)) / 2;
  const perDoubling = yearly > 1e-9 ? (yearly / 12) * value('horizonDoubling') : null;
  const doublings = Math.max(0, Math.log2(value('agiHorizon') / value('horizonMinutes')));
  const read = perDoubling === null ? Number.POSITIVE_INFINITY : then + perDoubling * doublings;
  const minutes = (effective: number) =>
    value('horizonShare') === 0 || perDoubling === null
      ? null
      : log('horizonMinutes') + Math.log10(2) * ((effective - then) / perDoubling);
  /** log10 minutes per OOM of effective compute. */
  const steepness = perDoubling === null ? 0 : Math.log10(2) / perDoubling;
  return { level: followsTaskLengths(assumptions) ? read : log('agiFlop'), minutes, steepness };
}

/** Integrates the frontier from 2015 to the horizon. */
export function integrateFrontier(assumptions: Assumptions, horizon: number): Frontier {
  const { value, log } = reader(assumptions);
  const { ceilings, flopPerDollar } = ceilingsOf(assumptions);
  const lowest = (t: number) => {
    const { trend, money, chips, power, data, latency } = ceilings(t);
    return Math.min(trend, money, chips, power, data, latency);
  };
  const refYear = value('refYear');
  const growth = log('algoGrowth');
  const agi = agiRequirement(assumptions, lowest).level;
  const follows = followsTaskLengths(assumptions);
  const ramp = value('rdRampOOM');
  const speedup = value('rdSpeedup');
  const aMax = Math.min(value('algoLimitOOM'), Math.max(0, agi - log('agiFloor')));
  const measuredIn = value('horizonYear');
  const pace = (at: number, c: number, a: number) => {
    const automated =
      follows && at < measuredIn ? 0 : clamp01((c + Math.min(a, aMax) - (agi - ramp)) / ramp);
    return growth * (1 + (speedup - 1) * automated);
  };

  const times = [FIRST_YEAR];
  const runs = [lowest(FIRST_YEAR)];
  const algorithms = [(FIRST_YEAR - refYear) * growth];
  let t = FIRST_YEAR;
  let c = runs[0] as number;
  let a = algorithms[0] as number;
  let h = LONGEST_STEP;
  while (t < horizon) {
    const boundary = Math.min(horizon, Math.floor(t) + 1);
    const whole = h >= boundary - t;
    const step = whole ? boundary - t : h;
    const middleCeiling = lowest(t + step / 2);
    const endCeiling = lowest(t + step);
    const middleRun = Math.max(c, middleCeiling);
    const endRun = Math.max(c, middleCeiling, endCeiling);
    const k1 = pace(t, c, a);
    const k2 = pace(t + step / 2, middleRun, a + (step * k1) / 2);
    const k3 = pace(t + step / 2, middleRun, a + (step * k2) / 2);
    const k4 = pace(t + step, endRun, a + step * k3);
    const free = a + (step * (k1 + 2 * k2 + 2 * k3 + k4)) / 6;
    const bent =
      Math.abs(lowest(t) + endCeiling - 2 * middleCeiling) > BEND ||
      Math.abs(c + endRun - 2 * middleRun) > BEND ||
      Math.abs(k4 - k1) * step > BEND ||
      (a < aMax && free > aMax + BEND);
    if (bent && step > SHORTEST_STEP) {
      h = step / 2;
      continue;
    }
    t = whole ? boundary : t + step;
    c = endRun;
    a = Math.min(free, aMax);
    times.push(t);
    runs.push(c);
    algorithms.push(a);
    h = Math.min(LONGEST_STEP, 2 * step);
  }
  const plainAlgorithms = (at: number) => Math.min((at - refYear) * growth, aMax);
  return {
    times,
    ceilings,
    lowest,
    flopPerDollar,
    plainAlgorithms,
    compute: (at) => (at < FIRST_YEAR ? lowest(at) : between(times, runs, at)),
    algorithms: (at) => (at < FIRST_YEAR ? plainAlgorithms(at) : between(times, algorithms, at)),
  };
}

/** The lowest ceiling, of equal ones the first in order. */
export function lowestCeiling(ceilings: Ceilings): Constraint {
  const least = Math.min(...CONSTRAINTS.map((constraint) => ceilings[constraint]));
  return CONSTRAINTS.find(
    (constraint) => ceilings[constraint] <= least + STEP_TOLERANCE,
  ) as Constraint;
}
