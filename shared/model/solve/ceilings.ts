import { SECONDS_PER_DAY } from '../../base/time-units';
import { FIRST_YEAR } from '../years';
import { type Path, SCALAR } from './path';
import { SLOT } from './slots';

/** log10 of the seconds in a day. */
export const SECONDS_PER_DAY_LOG = Math.log10(SECONDS_PER_DAY);
const GIGAWATT_LOG = 9;

/** Position of each ceiling in `Path.line`: the order of `CONSTRAINTS`. */
const TREND = 0;
const MONEY = 1;
export const CHIPS = 2;
const POWER = 3;
const DATA = 4;
const LATENCY = 5;
/** Ceilings above this index do not gain from shorter arithmetic. */
export const LAST_WITH_PRECISION = POWER;

/**
 * Turns the vector into straight lines (log10 FLOP at FIRST_YEAR and per year) for the six
 * ceilings, FLOP per dollar and the threshold ("FLOP per dollar", "Ceilings on compute" and
 * "Threshold" in the app's method), with the kinks they have in common: the move to shorter
 * arithmetic and the first output of new fabs. Every other kink lies before FIRST_YEAR, where
 * nothing is asked.
 *
 * @param path with its vector; its lines and scalars are written
 */
export function layCeilingLines(path: Path): void {
  const { vector: v, scalar: s, line, lineSlope: slope } = path;
  const bits = Math.log10(16) - v[SLOT.trainingBits]!;
  s[SCALAR.precision] = bits;
  s[SCALAR.precisionFrom] = v[SLOT.bitsYear]!;
  s[SCALAR.precisionTo] = v[SLOT.bitsYear]! + v[SLOT.bitsRampYears]!;
  s[SCALAR.precisionSlope] = bits / v[SLOT.bitsRampYears]!;

  const price = v[SLOT.pricePerfGrowth]!;
  const perDollar =
    v[SLOT.refCompute]! - v[SLOT.refCost]! + (FIRST_YEAR - v[SLOT.refYear]!) * price;
  s[SCALAR.flopPerDollar] = perDollar;
  s[SCALAR.flopPerDollarSlope] = price;

  const cost = v[SLOT.costGrowth]!;
  line[TREND] = v[SLOT.refCost]! + (FIRST_YEAR - v[SLOT.refYear]!) * cost + perDollar;
  slope[TREND] = cost + price;

  const capital = v[SLOT.capitalGrowth]!;
  line[MONEY] =
    v[SLOT.capitalCeiling]! + (FIRST_YEAR - v[SLOT.capitalCeilingYear]!) * capital + perDollar;
  slope[MONEY] = capital + price;

  const runSeconds = v[SLOT.utilization]! + v[SLOT.runDays]! + SECONDS_PER_DAY_LOG;
  const supply = v[SLOT.supplyGrowth]!;
  line[CHIPS] =
    v[SLOT.chipsProduced]! +
    v[SLOT.flopPerChip]! -
    v[SLOT.shareOfWorldSupply]! +
    (FIRST_YEAR - v[SLOT.supplyYear]!) * supply +
    runSeconds +
    v[SLOT.maxRunShare]!;
  slope[CHIPS] = supply;
  s[SCALAR.fabsFrom] = v[SLOT.supplyYear]! + v[SLOT.fabLeadTime]!;
  s[SCALAR.fabsSlope] = v[SLOT.supplyGrowthAfterFabs]! - supply;

  const power = v[SLOT.powerGrowth]!;
  const perJoule = v[SLOT.flopPerJouleGrowth]!;
  line[POWER] =
    v[SLOT.powerOn] === 0
      ? Number.POSITIVE_INFINITY
      : v[SLOT.powerGW]! +
        GIGAWATT_LOG +
        (FIRST_YEAR - v[SLOT.powerYear]!) * power +
        v[SLOT.flopPerJoule]! +
        (FIRST_YEAR - v[SLOT.flopPerJouleYear]!) * perJoule +
        runSeconds;
  slope[POWER] = power + perJoule;

  const data = v[SLOT.dataGrowth]!;
  line[DATA] =
    v[SLOT.dataOn] === 0
      ? Number.POSITIVE_INFINITY
      : v[SLOT.dataFlopPerTokenSq]! +
        2 * (v[SLOT.dataTokens]! + (FIRST_YEAR - v[SLOT.dataYear]!) * data);
  slope[DATA] = 2 * data;

  line[LATENCY] = v[SLOT.latencyOn] === 0 ? Number.POSITIVE_INFINITY : v[SLOT.latencyFlop]!;
  slope[LATENCY] = 0;

  let lines = line.length;
  while (line[lines - 1] === Number.POSITIVE_INFINITY) lines--;
  path.lines = lines;

  s[SCALAR.threshold] =
    v[SLOT.thresholdFlop]! + (FIRST_YEAR - v[SLOT.thresholdYear]!) * v[SLOT.thresholdGrowth]!;
  s[SCALAR.thresholdSlope] = v[SLOT.thresholdGrowth]!;
}

/**
 * What shorter arithmetic has gained by a year ("Gain from lower precision" in the app's method),
 * OOM.
 */
export function precisionAt(path: Path, year: number): number {
  const s = path.scalar;
  if (s[SCALAR.precision] === 0 || year <= s[SCALAR.precisionFrom]!) return 0;
  if (year >= s[SCALAR.precisionTo]!) return s[SCALAR.precision]!;
  return s[SCALAR.precisionSlope]! * (year - s[SCALAR.precisionFrom]!);
}

/** What a dollar buys in a year ("FLOP per dollar" in the app's method), log10 FLOP per USD. */
export function flopPerDollarAt(path: Path, year: number): number {
  const s = path.scalar;
  return (
    s[SCALAR.flopPerDollar]! +
    s[SCALAR.flopPerDollarSlope]! * (year - FIRST_YEAR) +
    precisionAt(path, year)
  );
}

/**
 * A ceiling in a year ("Ceilings on compute" in the app's method).
 *
 * @param index of the ceiling in `CONSTRAINTS`
 * @param year decimal year, up to the horizon
 * @returns log10 FLOP; +Infinity when it is off
 */
export function ceilingAt(path: Path, index: number, year: number): number {
  const s = path.scalar;
  let value = path.line[index]! + path.lineSlope[index]! * (year - FIRST_YEAR);
  if (index <= LAST_WITH_PRECISION) value += precisionAt(path, year);
  if (index === CHIPS && year > s[SCALAR.fabsFrom]!) {
    value += s[SCALAR.fabsSlope]! * (year - s[SCALAR.fabsFrom]!);
  }
  return value;
}

/**
 * Writes every ceiling that may be on in a year and its slope just after: straight lines until the
 * next kink.
 *
 * @param values,slopes by position in `CONSTRAINTS`, log10 FLOP and OOM per year; written to
 */
export function ceilingsAfter(
  path: Path,
  year: number,
  values: Float64Array,
  slopes: Float64Array,
): void {
  const { scalar: s, line, lineSlope, lines } = path;
  const precision = precisionAt(path, year);
  const precisionSlope =
    year >= s[SCALAR.precisionFrom]! && year < s[SCALAR.precisionTo]!
      ? s[SCALAR.precisionSlope]!
      : 0;
  for (let index = 0; index < lines; index++) {
    const gains = index <= LAST_WITH_PRECISION;
    const slope = lineSlope[index]!;
    values[index] = line[index]! + slope * (year - FIRST_YEAR) + (gains ? precision : 0);
    slopes[index] = slope + (gains ? precisionSlope : 0);
  }
  const sinceFabs = year - s[SCALAR.fabsFrom]!;
  if (sinceFabs >= 0) {
    values[CHIPS]! += s[SCALAR.fabsSlope]! * sinceFabs;
    slopes[CHIPS]! += s[SCALAR.fabsSlope]!;
  }
}

/** The compute threshold in a year ("Threshold" in the app's method), log10 FLOP. */
export function thresholdAt(path: Path, year: number): number {
  const s = path.scalar;
  return s[SCALAR.threshold]! + s[SCALAR.thresholdSlope]! * (year - FIRST_YEAR);
}

/** The lowest ceiling in a year, log10 FLOP. */
export function lowestCeilingAt(path: Path, year: number): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < path.lines; index++) {
    const value = ceilingAt(path, index, year);
    if (value < lowest) lowest = value;
  }
  return lowest;
}
