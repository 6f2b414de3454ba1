import { CONSTRAINTS, FANS } from '../results';
import { ceilingAt, precisionAt } from '../solve/ceilings';
import { openRunAt } from '../solve/evaluate';
import { type Path, SCALAR } from '../solve/path';
import { areaAbove, frontierPieceAt } from '../solve/run-counts';
import { SLOT } from '../solve/slots';
import { FIRST_YEAR } from '../years';
import { BINS_PER_OOM, LINE_BINS, LINE_ORIGIN, type LineCounts } from './lines';

const FRONTIER = FANS.indexOf('frontier');
const COST = FANS.indexOf('frontierCost');
const OPEN_RUN = FANS.indexOf('openRun');
const EFFECTIVE = FANS.indexOf('effective');
const ALGORITHMS = FANS.indexOf('algorithms');
const RUNS = FANS.indexOf('runsAboveThresholdTotal');
const CEILING = FANS.indexOf(CONSTRAINTS[0]);

const ORIGIN = FANS.map((name) => LINE_ORIGIN[name]);
const LAST_BIN = LINE_BINS - 1;

/**
 * Counts what every line of a path is at 1 January of each year.
 *
 * @param path solved, its draw accepted
 * @param counts added to
 * @param years rows of the counters, from FIRST_YEAR on
 */
export function countLines(path: Path, counts: LineCounts, years: number): void {
  const { scalar: s, time, compute, computeSlope, algo, algoSlope, pull, rate, count } = path;
  const precise = s[SCALAR.precision] !== 0;
  const perDollar = s[SCALAR.flopPerDollar]!;
  const perDollarSlope = s[SCALAR.flopPerDollarSlope]!;
  const runsPerOom = path.vector[SLOT.runsPerOOM]!;
  let piece = 0;
  let traced = 0;
  let above = 0;
  for (let row = 0; row < years; row++) {
    const year = FIRST_YEAR + row;
    while (piece + 1 < count && time[piece + 1]! <= year) piece++;
    const x = year - time[piece]!;
    const frontier = compute[piece]! + computeSlope[piece]! * x;
    const k = rate[piece]!;
    const algorithms =
      k === 0
        ? algo[piece]! + algoSlope[piece]! * x
        : algo[piece]! + (pull[piece]! * Math.expm1(k * x)) / k - computeSlope[piece]! * x;
    let dollars = frontier - perDollar - perDollarSlope * row;
    if (precise) dollars -= precisionAt(path, year);
    tally(counts, FRONTIER, years, row, frontier);
    tally(counts, COST, years, row, dollars);
    tally(counts, ALGORITHMS, years, row, algorithms);
    tally(counts, EFFECTIVE, years, row, frontier + algorithms);
    tally(counts, OPEN_RUN, years, row, openRunAt(path, year));
    for (let index = 0; index < path.lines; index++) {
      const ceiling = ceilingAt(path, index, year);
      if (ceiling < Number.POSITIVE_INFINITY) tally(counts, CEILING + index, years, row, ceiling);
    }
    for (let from = year - 1; row > 0 && from < year; ) {
      traced = frontierPieceAt(path, from, traced);
      const end = Math.min(year, path.frontier.time[traced + 1]!);
      above += areaAbove(path, traced, from, end);
      from = end;
    }
    tally(counts, RUNS, years, row, Math.log10(1 + runsPerOom * above));
  }
}

function tally(
  { bins, lowest, highest }: LineCounts,
  line: number,
  years: number,
  row: number,
  value: number,
): void {
  const place = line * years + row;
  const bin = ((value - ORIGIN[line]!) * BINS_PER_OOM) | 0;
  bins[place * LINE_BINS + (bin < 0 ? 0 : Math.min(bin, LAST_BIN))]!++;
  if (value < lowest[place]!) lowest[place] = value;
  if (value > highest[place]!) highest[place] = value;
}
