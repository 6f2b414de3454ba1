import { CONSTRAINTS, FANS, SUBJECTS } from '../results';
import { flopPerDollarAt, lowestCeilingAt, precisionAt, thresholdAt } from '../solve/ceilings';
import {
  algorithmsIn,
  openLagAt,
  pieceAt,
  RESTRICTION_GAP,
  trendBeforeStart,
} from '../solve/evaluate';
import { type Path, SCALAR, START, TOLERANCE } from '../solve/path';
import { SLOT } from '../solve/slots';
import { HIGH, LOW, MEDIUM, RUN_COSTS } from '../solve/tiers';
import { BINS_PER_OOM, type BlockOutcome, FAN_BINS, FAN_ORIGIN, RISK_COUNTERS } from './counters';

const SUBJECT_COUNT = SUBJECTS.length;
const TIER_COUNTERS = SUBJECT_COUNT * 3;
const CHIPS = CONSTRAINTS.indexOf('chips');
const LAST_WITH_PRECISION = CONSTRAINTS.indexOf('power');
const FRONTIER_ORIGIN = FAN_ORIGIN[FANS[0]];
const COST_ORIGIN = FAN_ORIGIN[FANS[1]];

/**
 * Counts what one accepted draw is at 1 January of each year: tiers, release risk, binding ceiling,
 * frontier and its cost. The same equations as `evaluate.ts` and `tiers.ts`, walked forward in one
 * pass, because this is where an ensemble spends its time.
 */
export function countYears(path: Path, outcome: BlockOutcome, years: number): void {
  const { scalar: s, vector: v, time, compute, computeSlope, trend, trendSlope } = path;
  const { tiers, risk } = outcome;
  const high = s[SCALAR.high]! - TOLERANCE;
  const restricted = v[SLOT.restrictHigh] !== 0;
  const openMost = restricted ? s[SCALAR.high]! - RESTRICTION_GAP : Number.POSITIVE_INFINITY;
  const diffusion = v[SLOT.insightDiffusion]!;
  const spendCap = v[SLOT.openSpendCap]!;
  const settles = !restricted && neverFalls(path);
  let piece = 0;
  let sourcePiece = 0;
  let settled = false;
  for (let row = 0; row < years; row++) {
    const year = START + row;
    piece = pieceAt(path, year, piece);
    const frontier = compute[piece]! + computeSlope[piece]! * (year - time[piece]!);
    const perDollar = flopPerDollarAt(path, year);
    countBinding(path, outcome, row, year);
    countFan(outcome, row, frontier - FRONTIER_ORIGIN);
    countFan(outcome, years + row, frontier - perDollar - COST_ORIGIN);
    if (settled) continue;

    const algorithms = algorithmsIn(path, piece, year);
    const effective = frontier + algorithms;
    const source = year - openLagAt(path, year);
    let open = 0;
    if (source < START) {
      open =
        Math.min(lowestCeilingAt(path, source), spendCap + perDollar) +
        trendBeforeStart(path, source);
    } else {
      sourcePiece = pieceAt(path, source, sourcePiece);
      const x = source - time[sourcePiece]!;
      const b = trend[sourcePiece]! + trendSlope[sourcePiece]! * x;
      open =
        Math.min(compute[sourcePiece]! + computeSlope[sourcePiece]! * x, spendCap + perDollar) +
        b +
        diffusion * (algorithmsIn(path, sourcePiece, source) - b);
    }
    if (open > openMost) open = openMost;

    const above = open + TOLERANCE;
    const base = row * TIER_COUNTERS;
    const frontierHigh = effective >= high;
    const openHigh = open >= high;
    let allHigh = frontierHigh && openHigh;
    tiers[base + (frontierHigh ? HIGH : effective > above ? MEDIUM : LOW)]!++;
    tiers[base + 3 + (openHigh ? HIGH : LOW)]!++;
    const atThreshold = thresholdAt(path, year) + algorithms;
    tiers[base + 6 + (atThreshold >= high ? HIGH : atThreshold > above ? MEDIUM : LOW)]!++;
    if (atThreshold < high) allHigh = false;
    for (let index = 0; index < RUN_COSTS.length; index++) {
      const bought = Math.min(effective, RUN_COSTS[index]! + perDollar + algorithms);
      tiers[base + 9 + index * 3 + (bought >= high ? HIGH : bought > above ? MEDIUM : LOW)]!++;
      if (bought < high) allHigh = false;
    }
    if (!frontierHigh) countRisk(risk, row * 2 * RISK_COUNTERS, effective, s);
    if (!openHigh) countRisk(risk, (row * 2 + 1) * RISK_COUNTERS, open, s);
    if (allHigh && settles) {
      settled = true;
      outcome.settled[row + 1]!++;
    }
  }
}

/** Adds the draws in which every subject had become High for good to the counts of later years. */
export function settleYears(outcome: BlockOutcome, years: number): void {
  let sum = 0;
  for (let row = 0; row < years; row++) {
    sum += outcome.settled[row]!;
    for (let subject = 0; subject < SUBJECT_COUNT; subject++) {
      outcome.tiers[row * TIER_COUNTERS + subject * 3 + HIGH]! += sum;
    }
  }
}

/**
 * Whether a subject that is High stays High. What followers take from before START falls with a
 * ceiling that falls there, and a threshold may be lowered faster than algorithms improve.
 */
function neverFalls(path: Path): boolean {
  const s = path.scalar;
  if (s[SCALAR.thresholdSlope]! < 0) return false;
  for (let index = 0; index < path.line.length; index++) {
    if (path.lineSlope[index]! + s[SCALAR.algorithmsSlope]! < 0) return false;
  }
  return true;
}

/** Counts a model of effective compute `effective` that is not High when released. */
function countRisk(risk: Int32Array, base: number, effective: number, s: Float64Array): void {
  risk[base]!++;
  const short = s[SCALAR.wmd]! - TOLERANCE - effective;
  if (s[SCALAR.enhancement2]! >= short) risk[base + 1]!++;
  if (s[SCALAR.enhancement3]! >= short) risk[base + 2]!++;
  if (s[SCALAR.enhancement5]! >= short) risk[base + 3]!++;
}

function countBinding(path: Path, outcome: BlockOutcome, row: number, year: number): void {
  const { line, lineSlope, scalar: s } = path;
  const since = year - START;
  const precision = precisionAt(path, year);
  let lowest = Number.POSITIVE_INFINITY;
  let binding = 0;
  for (let index = 0; index < line.length; index++) {
    let value = line[index]! + lineSlope[index]! * since;
    if (index <= LAST_WITH_PRECISION) value += precision;
    if (index === CHIPS && year > s[SCALAR.fabsFrom]!) {
      value += s[SCALAR.fabsSlope]! * (year - s[SCALAR.fabsFrom]!);
    }
    if (value < lowest - TOLERANCE) {
      lowest = value;
      binding = index;
    }
  }
  outcome.binding[row * line.length + binding]!++;
}

function countFan(outcome: BlockOutcome, row: number, aboveOrigin: number): void {
  const bin = Math.floor(aboveOrigin * BINS_PER_OOM);
  outcome.fans[row * FAN_BINS + Math.min(FAN_BINS - 1, Math.max(0, bin))]!++;
}
