import { CONSTRAINTS } from '../results';
import { firstBindingRow } from '../solve/binding';
import { lowestCeilingAt, precisionAt } from '../solve/ceilings';
import { RESTRICTION_GAP, trendBeforeStart } from '../solve/evaluate';
import { type Path, SCALAR, START, TOLERANCE } from '../solve/path';
import { SLOT } from '../solve/slots';
import { HIGH, LOW, MEDIUM, RUN_COSTS } from '../solve/tiers';
import {
  BINS_PER_OOM,
  type BlockOutcome,
  FAN_BINS,
  FAN_ORIGIN,
  RISK_COUNTERS,
  RISK_SUBJECTS,
  TIER_COUNTERS,
} from './counters';

const CONSTRAINT_COUNT = CONSTRAINTS.length;
const FIRST_COST_SUBJECT = 3;
const RISK_ROW = RISK_SUBJECTS * RISK_COUNTERS;

/**
 * Counts what one accepted draw is at 1 January of each year: tiers, release risk, binding ceiling,
 * frontier and its cost. The equations of `evaluate.ts` and `tiers.ts`, walked forward in one pass
 * and inlined, because an ensemble spends most of its time here.
 */
export function countYears(path: Path, outcome: BlockOutcome, years: number): void {
  countBinding(path, outcome.binding, years);
  countFans(path, outcome.fans, years);
  countTiers(path, outcome, years);
}

function countBinding(path: Path, binding: Int32Array, years: number): void {
  const pieces = path.frontier;
  binding[pieces.binding[0]!]!++;
  for (let period = 1; period < pieces.bindings; period++) {
    const row = Math.min(years, firstBindingRow(pieces, period));
    binding[row * CONSTRAINT_COUNT + pieces.binding[period - 1]!]!--;
    binding[row * CONSTRAINT_COUNT + pieces.binding[period]!]!++;
  }
}

function countFans(path: Path, fans: Int32Array, years: number): void {
  const { scalar: s } = path;
  const { time, value, slope, count } = path.frontier;
  const precise = s[SCALAR.precision] !== 0;
  const perDollarSlope = s[SCALAR.flopPerDollarSlope]!;
  const perDollar = s[SCALAR.flopPerDollar]! + FAN_ORIGIN.frontierCost;
  let row = 0;
  for (let piece = 0; piece < count; piece++) {
    const end = piece + 1 < count ? time[piece + 1]! - START : years;
    const since = time[piece]! - START;
    for (; row < end; row++) {
      const frontier = value[piece]! + slope[piece]! * (row - since);
      let cost = frontier - perDollar - perDollarSlope * row;
      if (precise) cost -= precisionAt(path, START + row);
      const bin = ((frontier - FAN_ORIGIN.frontier) * BINS_PER_OOM) | 0;
      const costBin = (cost * BINS_PER_OOM) | 0;
      fans[row * FAN_BINS + (bin < 0 ? 0 : bin < FAN_BINS ? bin : FAN_BINS - 1)]!++;
      fans[
        (years + row) * FAN_BINS + (costBin < 0 ? 0 : costBin < FAN_BINS ? costBin : FAN_BINS - 1)
      ]!++;
    }
  }
}

/** Tier of each subject in the year before, and the release risk of each risk subject as bits. */
const lastTier = new Uint8Array(FIRST_COST_SUBJECT + RUN_COSTS.length);
const NO_TIER = 255;
const NOT_HIGH = 1;

function countTiers(path: Path, outcome: BlockOutcome, years: number): void {
  const { scalar: s, vector: v, time, compute, computeSlope, trend, trendSlope } = path;
  const { algo, algoSlope, pull, rate, count } = path;
  const { tiers, risk } = outcome;
  const high = s[SCALAR.high]! - TOLERANCE;
  const restricted = v[SLOT.restrictHigh] !== 0;
  const openMost = restricted ? s[SCALAR.high]! - RESTRICTION_GAP : Number.POSITIVE_INFINITY;
  const diffusion = v[SLOT.insightDiffusion]!;
  const lag = v[SLOT.openLag]!;
  const drift = v[SLOT.openLagDrift]!;
  const lagYear = v[SLOT.openLagYear]!;
  const spendCap = v[SLOT.openSpendCap]!;
  const precise = s[SCALAR.precision] !== 0;
  const perDollarStart = s[SCALAR.flopPerDollar]!;
  const perDollarSlope = s[SCALAR.flopPerDollarSlope]!;
  const threshold = s[SCALAR.threshold]!;
  const thresholdSlope = s[SCALAR.thresholdSlope]!;
  const settles = !restricted && neverFalls(path);
  lastTier.fill(NO_TIER);
  let frontierRisk = 0;
  let openRisk = 0;
  let piece = 0;
  let from = 0;
  for (let row = 0; row < years; row++) {
    const year = START + row;
    while (piece + 1 < count && time[piece + 1]! <= year) piece++;
    let x = year - time[piece]!;
    let k = rate[piece]!;
    const algorithms =
      k === 0
        ? algo[piece]! + algoSlope[piece]! * x
        : algo[piece]! + (pull[piece]! * Math.expm1(k * x)) / k - computeSlope[piece]! * x;
    const effective = compute[piece]! + computeSlope[piece]! * x + algorithms;
    let perDollar = perDollarStart + perDollarSlope * row;
    if (precise) perDollar += precisionAt(path, year);

    const behind = lag + drift * (year - lagYear);
    const source = behind > 0 ? year - behind : year;
    const spend = spendCap + perDollar;
    let open = 0;
    if (source < START) {
      const follows = lowestCeilingAt(path, source);
      open = Math.min(follows, spend) + trendBeforeStart(path, source);
    } else {
      while (from + 1 < count && time[from + 1]! <= source) from++;
      x = source - time[from]!;
      k = rate[from]!;
      const a =
        k === 0
          ? algo[from]! + algoSlope[from]! * x
          : algo[from]! + (pull[from]! * Math.expm1(k * x)) / k - computeSlope[from]! * x;
      const b = trend[from]! + trendSlope[from]! * x;
      const follows = compute[from]! + computeSlope[from]! * x;
      open = Math.min(follows, spend) + b + diffusion * (a - b);
    }
    if (open > openMost) open = openMost;

    const above = open + TOLERANCE;
    const base = row * TIER_COUNTERS;
    const frontierTier = effective >= high ? HIGH : effective > above ? MEDIUM : LOW;
    const openTier = open >= high ? HIGH : LOW;
    const atThreshold = threshold + thresholdSlope * row + algorithms;
    const thresholdTier = atThreshold >= high ? HIGH : atThreshold > above ? MEDIUM : LOW;
    if (frontierTier !== lastTier[0]) changeTier(tiers, base, 0, frontierTier);
    if (openTier !== lastTier[1]) changeTier(tiers, base, 1, openTier);
    if (thresholdTier !== lastTier[2]) changeTier(tiers, base, 2, thresholdTier);
    let allHigh = frontierTier === HIGH && openTier === HIGH && thresholdTier === HIGH;
    for (let index = 0; index < RUN_COSTS.length; index++) {
      const money = RUN_COSTS[index]! + perDollar + algorithms;
      const bought = Math.min(money, effective);
      const tier = bought >= high ? HIGH : bought > above ? MEDIUM : LOW;
      const subject = FIRST_COST_SUBJECT + index;
      if (tier !== lastTier[subject]) changeTier(tiers, base, subject, tier);
      if (tier !== HIGH) allHigh = false;
    }
    const nowFrontierRisk = frontierTier === HIGH ? 0 : riskOf(effective, s);
    if (nowFrontierRisk !== frontierRisk) {
      changeRisk(risk, row * RISK_ROW, frontierRisk, nowFrontierRisk);
      frontierRisk = nowFrontierRisk;
    }
    const nowOpenRisk = openTier === HIGH ? 0 : riskOf(open, s);
    if (nowOpenRisk !== openRisk) {
      changeRisk(risk, row * RISK_ROW + RISK_COUNTERS, openRisk, nowOpenRisk);
      openRisk = nowOpenRisk;
    }
    if (allHigh && settles) return;
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

function changeTier(tiers: Int32Array, base: number, subject: number, tier: number): void {
  const last = lastTier[subject]!;
  if (last !== NO_TIER) tiers[base + subject * 3 + last]!--;
  tiers[base + subject * 3 + tier]!++;
  lastTier[subject] = tier;
}

/** What releasing a model of effective compute `effective`, not High, risks: one bit per counter. */
function riskOf(effective: number, s: Float64Array): number {
  const short = s[SCALAR.wmd]! - TOLERANCE - effective;
  return (
    NOT_HIGH |
    (s[SCALAR.enhancement2]! >= short ? 2 : 0) |
    (s[SCALAR.enhancement3]! >= short ? 4 : 0) |
    (s[SCALAR.enhancement5]! >= short ? 8 : 0)
  );
}

function changeRisk(risk: Int32Array, base: number, before: number, now: number): void {
  for (let counter = 0; counter < RISK_COUNTERS; counter++) {
    const bit = 1 << counter;
    if ((before & bit) !== 0) risk[base + counter]!--;
    if ((now & bit) !== 0) risk[base + counter]!++;
  }
}
