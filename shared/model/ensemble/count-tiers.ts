import { SUBJECTS, TIERS } from '../results';
import { precisionAt } from '../solve/ceilings';
import { RESTRICTION_GAP } from '../solve/evaluate';
import { type Path, SCALAR, START, TOLERANCE } from '../solve/path';
import { SLOT } from '../solve/slots';
import { HIGH, LOW, MEDIUM, RUN_COSTS } from '../solve/tiers';
import { RISK_COUNTERS, RISK_SUBJECTS, TIER_COUNTERS } from './counters';

const RISK_ROW = RISK_SUBJECTS * RISK_COUNTERS;
/** Tiers of all subjects as one word, two bits each, in the order of `SUBJECTS`. */
const BITS = 2;
const OPEN_BITS = 1 * BITS;
const THRESHOLD_BITS = 2 * BITS;
const COST_BITS = 3 * BITS;
const TIER_MASK = (1 << BITS) - 1;
const ALL_LOW = 0;
const COSTS = RUN_COSTS.length;
/** log10 USD of the cheapest and the dearest run; each costs ten times the one before. */
const CHEAPEST = RUN_COSTS[0]!;
const DEAREST = RUN_COSTS[COSTS - 1]!;

/** Tiers of the runs by cost, at their place in the word, by how many are High and how many Low. */
const COST_WORDS = new Int32Array((COSTS + 1) * (COSTS + 1));
for (let dangerous = 0; dangerous <= COSTS; dangerous++) {
  for (let cheap = 0; cheap <= COSTS; cheap++) {
    let word = 0;
    for (let index = 0; index < COSTS; index++) {
      // High is asked first.
      const tier = index >= COSTS - dangerous ? HIGH : index < cheap ? LOW : MEDIUM;
      word |= tier << (COST_BITS + index * BITS);
    }
    COST_WORDS[dangerous * (COSTS + 1) + cheap] = word;
  }
}

/** The word in which every subject is High. */
const ALL_HIGH = SUBJECTS.reduce((word, _, subject) => word | (HIGH << (subject * BITS)), 0);

/** Release risk of a model as bits, one per counter: not High, then high-risk within so many years. */
const NOT_HIGH = 1;
const WITHIN_2 = 2;
const WITHIN_3 = 4;
const WITHIN_5 = 8;

/**
 * Counts the tier of every subject and the release risk of frontier and open models at 1 January of
 * each year, as changes from the year before. The equations of `evaluate.ts` and `tiers.ts`, walked
 * forward in one pass and inlined, because an ensemble spends most of its time here: a year in which
 * nothing changes costs a few comparisons.
 */
export function countTiers(path: Path, tiers: Int32Array, risk: Int32Array, years: number): void {
  const { scalar: s, vector: v, time, compute, computeSlope, trend, trendSlope } = path;
  const { algo, algoSlope, pull, rate, count, line, lineSlope, lines } = path;
  const high = s[SCALAR.high]! - TOLERANCE;
  const restricted = v[SLOT.restrictHigh] !== 0;
  const openMost = restricted ? s[SCALAR.high]! - RESTRICTION_GAP : Number.POSITIVE_INFINITY;
  const diffusion = v[SLOT.insightDiffusion]!;
  const lag = v[SLOT.openLag]!;
  const drift = v[SLOT.openLagDrift]!;
  const lagYear = v[SLOT.openLagYear]!;
  const refYear = v[SLOT.refYear]!;
  const trendSlopeBefore = s[SCALAR.algorithmsSlope]!;
  const spendCap = v[SLOT.openSpendCap]!;
  const precise = s[SCALAR.precision] !== 0;
  const perDollarStart = s[SCALAR.flopPerDollar]!;
  const perDollarSlope = s[SCALAR.flopPerDollarSlope]!;
  const threshold = s[SCALAR.threshold]!;
  const thresholdSlope = s[SCALAR.thresholdSlope]!;
  // What followers take from before START may fall again, and a threshold may be lowered faster
  // than algorithms improve: then a subject that is High need not stay High.
  const settles = !restricted && s[SCALAR.fallsBeforeStart] === 0 && thresholdSlope >= 0;
  let last = ALL_LOW;
  const dangerous = s[SCALAR.wmd]! - TOLERANCE;
  const within2 = dangerous - s[SCALAR.enhancement2]!;
  const within3 = dangerous - s[SCALAR.enhancement3]!;
  const within5 = dangerous - s[SCALAR.enhancement5]!;
  let frontierRisk = 0;
  let openRisk = 0;
  // The piece the frontier is in, and the one open models take from: values at START and slopes.
  let piece = -1;
  let ends = START;
  let begins = START;
  let algorithms0 = 0;
  let algorithms1 = 0;
  let compute0 = 0;
  let compute1 = 0;
  let pull0 = 0;
  let rate0 = 0;
  let from = -1;
  let sourceEnds = START;
  let sourceBegins = START;
  let reach0 = 0;
  let reach1 = 0;
  let follows0 = 0;
  let follows1 = 0;
  let sourcePull = 0;
  let sourceRate = 0;
  for (let row = 0; row < years; row++) {
    const year = START + row;
    if (year >= ends) {
      do piece++;
      while (piece + 1 < count && time[piece + 1]! <= year);
      ends = piece + 1 < count ? time[piece + 1]! : Number.POSITIVE_INFINITY;
      begins = time[piece]!;
      compute0 = compute[piece]!;
      compute1 = computeSlope[piece]!;
      rate0 = rate[piece]!;
      pull0 = rate0 === 0 ? 0 : pull[piece]! / rate0;
      algorithms0 = algo[piece]!;
      algorithms1 = rate0 === 0 ? algoSlope[piece]! : -compute1;
    }
    const x = year - begins;
    let algorithms = algorithms0 + algorithms1 * x;
    if (rate0 !== 0) algorithms += pull0 * Math.expm1(rate0 * x);
    const effective = compute0 + compute1 * x + algorithms;
    let perDollar = perDollarStart + perDollarSlope * row;
    if (precise) perDollar += precisionAt(path, year);

    const behind = lag + drift * (year - lagYear);
    const source = behind > 0 ? year - behind : year;
    const spend = spendCap + perDollar;
    let open = 0;
    if (source < START) {
      // Every kink lies after START.
      let follows = spend;
      for (let index = 0; index < lines; index++) {
        follows = Math.min(follows, line[index]! + lineSlope[index]! * (source - START));
      }
      open = follows + (source - refYear) * trendSlopeBefore;
    } else {
      if (source >= sourceEnds) {
        do from++;
        while (from + 1 < count && time[from + 1]! <= source);
        sourceEnds = from + 1 < count ? time[from + 1]! : Number.POSITIVE_INFINITY;
        sourceBegins = time[from]!;
        follows0 = compute[from]!;
        follows1 = computeSlope[from]!;
        sourceRate = rate[from]!;
        sourcePull = sourceRate === 0 ? 0 : (diffusion * pull[from]!) / sourceRate;
        reach0 = trend[from]! + diffusion * (algo[from]! - trend[from]!);
        const bent = sourceRate === 0 ? algoSlope[from]! : -follows1;
        reach1 = trendSlope[from]! + diffusion * (bent - trendSlope[from]!);
      }
      const since = source - sourceBegins;
      open = Math.min(follows0 + follows1 * since, spend) + reach0 + reach1 * since;
      if (sourceRate !== 0) open += sourcePull * Math.expm1(sourceRate * since);
    }
    if (open > openMost) open = openMost;

    const frontierNow =
      effective >= high
        ? 0
        : NOT_HIGH |
          (effective >= within2 ? WITHIN_2 : 0) |
          (effective >= within3 ? WITHIN_3 : 0) |
          (effective >= within5 ? WITHIN_5 : 0);
    if (frontierNow !== frontierRisk) {
      changeRisk(risk, row * RISK_ROW, frontierRisk, frontierNow);
      frontierRisk = frontierNow;
    }
    const openNow =
      open >= high
        ? 0
        : NOT_HIGH |
          (open >= within2 ? WITHIN_2 : 0) |
          (open >= within3 ? WITHIN_3 : 0) |
          (open >= within5 ? WITHIN_5 : 0);
    if (openNow !== openRisk) {
      changeRisk(risk, row * RISK_ROW + RISK_COUNTERS, openRisk, openNow);
      openRisk = openNow;
    }

    const above = open + TOLERANCE;
    const frontierTier = effective >= high ? HIGH : effective > above ? MEDIUM : LOW;
    const openTier = open >= high ? HIGH : LOW;
    const atThreshold = threshold + thresholdSlope * row + algorithms;
    const thresholdTier = atThreshold >= high ? HIGH : atThreshold > above ? MEDIUM : LOW;
    // A dearer run is never in a lower tier: two counts say the tiers of all of them.
    const perUsd = perDollar + algorithms;
    const cheap = frontierTier === LOW ? COSTS : costsUpTo(above - perUsd);
    const costly = frontierTier === HIGH ? costsFrom(high - perUsd) : 0;
    const word =
      frontierTier |
      (openTier << OPEN_BITS) |
      (thresholdTier << THRESHOLD_BITS) |
      COST_WORDS[costly * (COSTS + 1) + cheap]!;
    if (word !== last) {
      changeTiers(tiers, row * TIER_COUNTERS, last, word);
      last = word;
      if (settles && word === ALL_HIGH) return;
    }
  }
}

/** How many of the costs are not above `most`, log10 USD. */
function costsUpTo(most: number): number {
  if (most < CHEAPEST) return 0;
  return most >= DEAREST ? COSTS : 1 + ((most - CHEAPEST) | 0);
}

/** How many of the costs are not below `least`, log10 USD. */
function costsFrom(least: number): number {
  if (least <= CHEAPEST) return COSTS;
  return least > DEAREST ? 0 : 1 + ((DEAREST - least) | 0);
}

/** Counts what changed; all subjects begin Low, which is where the accepted draws are added up. */
function changeTiers(tiers: Int32Array, base: number, before: number, now: number): void {
  let differing = before ^ now;
  while (differing !== 0) {
    // The subject of the highest bit.
    const shift = (31 - Math.clz32(differing)) & ~1;
    const counter = base + (shift / BITS) * TIERS.length;
    tiers[counter + ((before >> shift) & TIER_MASK)]!--;
    tiers[counter + ((now >> shift) & TIER_MASK)]!++;
    differing &= ~(TIER_MASK << shift);
  }
}

/** Bits that differ go up or down by one; the others stay. */
function changeRisk(risk: Int32Array, base: number, before: number, now: number): void {
  risk[base]! += (now & 1) - (before & 1);
  risk[base + 1]! += ((now >> 1) & 1) - ((before >> 1) & 1);
  risk[base + 2]! += ((now >> 2) & 1) - ((before >> 2) & 1);
  risk[base + 3]! += ((now >> 3) & 1) - ((before >> 3) & 1);
}
