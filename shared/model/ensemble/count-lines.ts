import { CONSTRAINTS, FANS } from '../results';
import { CHIPS, LAST_WITH_PRECISION, precisionAt } from '../solve/ceilings';
import { frontierAt } from '../solve/evaluate';
import { type Path, SCALAR } from '../solve/path';
import { areaAbove } from '../solve/run-counts';
import { SLOT } from '../solve/slots';
import { FIRST_YEAR } from '../years';
import { BINS_PER_OOM, LINE_BINS, LINE_ORIGIN, type LineCounters } from './lines';

/*
 * Equations of `solve/` a second time, as in `count-tiers.ts`: a dozen lines in every year are the most
 * that an ensemble counts, so each line is walked in one pass, into columns that are used again.
 * `lines.test.ts` holds them against the central path of each draw.
 */

const FRONTIER = FANS.indexOf('frontier');
const COST = FANS.indexOf('frontierCost');
const OPEN_RUN = FANS.indexOf('openRun');
const EFFECTIVE = FANS.indexOf('effective');
const ALGORITHMS = FANS.indexOf('algorithms');
const RUNS = FANS.indexOf('runsAboveThresholdTotal');
const CEILING = FANS.indexOf(CONSTRAINTS[0]);

const ORIGIN = FANS.map((name) => LINE_ORIGIN[name]);
const LAST_BIN = LINE_BINS - 1;

/** What more than one line is worked out from, year by year. */
export interface LineColumns {
  readonly frontier: Float64Array;
  /** FLOP per dollar, precision included. */
  readonly perDollar: Float64Array;
  readonly precision: Float64Array;
  readonly line: Float64Array;
}

/** Columns for a number of years, for `countLines` to use again and again. */
export function createLineColumns(years: number): LineColumns {
  const column = () => new Float64Array(years);
  return { frontier: column(), perDollar: column(), precision: column(), line: column() };
}

/**
 * Counts what every line of a path is at 1 January of each year.
 *
 * @param path solved, its draw accepted
 * @param counts added to
 * @param columns of as many years as the counters have rows, from FIRST_YEAR on
 * @param withEnds whether the draw is one that says between what lines lie
 */
export function countLines(
  path: Path,
  counts: LineCounters,
  columns: LineColumns,
  withEnds: boolean,
): void {
  const { frontier, perDollar, line } = columns;
  walkMoney(path, columns);
  walkFrontier(path, frontier);
  tally(counts, FRONTIER, frontier, withEnds);
  for (let row = 0; row < line.length; row++) line[row] = frontier[row]! - perDollar[row]!;
  tally(counts, COST, line, withEnds);
  walkAlgorithms(path, line);
  tally(counts, ALGORITHMS, line, withEnds);
  for (let row = 0; row < line.length; row++) line[row]! += frontier[row]!;
  tally(counts, EFFECTIVE, line, withEnds);
  walkOpenRun(path, perDollar, line);
  tally(counts, OPEN_RUN, line, withEnds);
  for (let ceiling = 0; ceiling < path.lines; ceiling++) {
    if (path.line[ceiling]! === Number.POSITIVE_INFINITY) continue;
    walkCeiling(path, ceiling, columns);
    tally(counts, CEILING + ceiling, line, withEnds);
  }
  walkRuns(path, frontier, line);
  tallyRuns(counts, line, withEnds);
}

function walkMoney(path: Path, { perDollar, precision }: LineColumns): void {
  const s = path.scalar;
  const start = s[SCALAR.flopPerDollar]!;
  const slope = s[SCALAR.flopPerDollarSlope]!;
  if (s[SCALAR.precision] === 0) {
    precision.fill(0);
    for (let row = 0; row < perDollar.length; row++) perDollar[row] = start + slope * row;
    return;
  }
  for (let row = 0; row < perDollar.length; row++) {
    const gained = precisionAt(path, FIRST_YEAR + row);
    precision[row] = gained;
    perDollar[row] = start + slope * row + gained;
  }
}

function walkFrontier(path: Path, line: Float64Array): void {
  const { time, value, slope, count } = path.frontier;
  let row = 0;
  for (let piece = 0; piece < count; piece++) {
    const ends = piece + 1 < count ? time[piece + 1]! : Number.POSITIVE_INFINITY;
    const rise = slope[piece]!;
    const start = value[piece]! + rise * (FIRST_YEAR - time[piece]!);
    for (; row < line.length && FIRST_YEAR + row < ends; row++) line[row] = start + rise * row;
  }
}

function walkAlgorithms(path: Path, line: Float64Array): void {
  const { time, computeSlope, algo, algoSlope, pull, rate, count } = path;
  let row = 0;
  for (let piece = 0; piece < count; piece++) {
    const begins = time[piece]!;
    const ends = piece + 1 < count ? time[piece + 1]! : Number.POSITIVE_INFINITY;
    const k = rate[piece]!;
    const rise = k === 0 ? algoSlope[piece]! : -computeSlope[piece]!;
    const start = algo[piece]! + rise * (FIRST_YEAR - begins);
    if (k === 0) {
      for (; row < line.length && FIRST_YEAR + row < ends; row++) line[row] = start + rise * row;
      continue;
    }
    if (row >= line.length || FIRST_YEAR + row >= ends) continue;
    // One call a piece in place of one a year, as in `countTiers`.
    const height = pull[piece]! / k;
    const yearly = Math.expm1(k);
    let grown = Math.expm1(k * (FIRST_YEAR + row - begins));
    for (; row < line.length && FIRST_YEAR + row < ends; row++) {
      line[row] = start + rise * row + height * grown;
      grown += (grown + 1) * yearly;
    }
  }
}

function walkOpenRun(path: Path, perDollar: Float64Array, line: Float64Array): void {
  const { time, value, slope, count } = path.frontier;
  const lag = path.vector[SLOT.openComputeLag]!;
  const spend = path.vector[SLOT.openSpendCap]!;
  let row = 0;
  for (; row < line.length && FIRST_YEAR + row - lag < FIRST_YEAR; row++) {
    line[row] = Math.min(frontierAt(path, FIRST_YEAR + row - lag), spend + perDollar[row]!);
  }
  for (let piece = 0; piece < count; piece++) {
    const ends = piece + 1 < count ? time[piece + 1]! + lag : Number.POSITIVE_INFINITY;
    const rise = slope[piece]!;
    const start = value[piece]! + rise * (FIRST_YEAR - lag - time[piece]!);
    for (; row < line.length && FIRST_YEAR + row < ends; row++) {
      line[row] = Math.min(start + rise * row, spend + perDollar[row]!);
    }
  }
}

function walkCeiling(path: Path, ceiling: number, { precision, line }: LineColumns): void {
  const start = path.line[ceiling]!;
  const slope = path.lineSlope[ceiling]!;
  const gains = ceiling <= LAST_WITH_PRECISION && path.scalar[SCALAR.precision] !== 0;
  for (let row = 0; row < line.length; row++) {
    const straight = start + slope * row;
    line[row] = gains ? straight + precision[row]! : straight;
  }
  if (ceiling !== CHIPS) return;
  const from = path.scalar[SCALAR.fabsFrom]! - FIRST_YEAR;
  const bend = path.scalar[SCALAR.fabsSlope]!;
  for (let row = Math.max(0, Math.ceil(from)); row < line.length; row++) {
    line[row]! += bend * (row - from);
  }
}

/** One more than the runs above the threshold so far. */
function walkRuns(path: Path, frontier: Float64Array, line: Float64Array): void {
  const { time, count } = path.frontier;
  const s = path.scalar;
  const threshold = s[SCALAR.threshold]!;
  const thresholdSlope = s[SCALAR.thresholdSlope]!;
  const runsPerOom = path.vector[SLOT.runsPerOOM]!;
  let piece = 0;
  let above = 0;
  let before = frontier[0]! - threshold;
  line[0] = 1;
  for (let row = 1; row < line.length; row++) {
    const year = FIRST_YEAR + row;
    const gap = frontier[row]! - threshold - thresholdSlope * row;
    while (piece + 1 < count && time[piece + 1]! <= year - 1) piece++;
    const isStraight = piece + 1 >= count || time[piece + 1]! >= year;
    if (isStraight && before >= 0 && gap >= 0) above += (before + gap) / 2;
    else {
      for (let from = year - 1, at = piece; from < year; at++) {
        const end = at + 1 < count ? Math.min(year, time[at + 1]!) : year;
        above += areaAbove(path, at, from, end);
        from = end;
      }
    }
    before = gap;
    line[row] = 1 + runsPerOom * above;
  }
}

/** Where the bins of the runs begin: they only grow, so that a bin is found from the last one on. */
const RUN_EDGES = Float64Array.from({ length: LINE_BINS }, (_, bin) => 10 ** (bin / BINS_PER_OOM));

/** Counts the runs of a draw as `tally` does, without a logarithm a year. */
function tallyRuns(
  { bins, lowest, highest }: LineCounters,
  values: Float64Array,
  withEnds: boolean,
): void {
  const years = values.length;
  let base = RUNS * years * LINE_BINS;
  let bin = 0;
  for (let row = 0; row < years; row++) {
    const value = values[row]!;
    while (bin < LAST_BIN && value >= RUN_EDGES[bin + 1]!) bin++;
    bins[base + bin]!++;
    base += LINE_BINS;
  }
  if (!withEnds) return;
  for (let row = 0; row < years; row++) {
    const place = RUNS * years + row;
    const value = Math.log10(values[row]!);
    if (value < lowest[place]!) lowest[place] = value;
    if (value > highest[place]!) highest[place] = value;
  }
}

/** Counts a line in its bins, and keeps its lowest and highest. */
function tally(
  { bins, lowest, highest }: LineCounters,
  line: number,
  values: Float64Array,
  withEnds: boolean,
): void {
  const origin = ORIGIN[line]!;
  const years = values.length;
  let base = line * years * LINE_BINS;
  for (let row = 0; row < years; row++) {
    const bin = ((values[row]! - origin) * BINS_PER_OOM) | 0;
    bins[base + (bin < 0 ? 0 : Math.min(bin, LAST_BIN))]!++;
    base += LINE_BINS;
  }
  if (!withEnds) return;
  for (let row = 0; row < years; row++) {
    const place = line * years + row;
    const value = values[row]!;
    if (value < lowest[place]!) lowest[place] = value;
    if (value > highest[place]!) highest[place] = value;
  }
}
