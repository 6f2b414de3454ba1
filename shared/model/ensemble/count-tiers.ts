import { precisionAt } from '../solve/ceilings';
import { bindsAbroad, isRestricted, openEffectiveAt, RESTRICTION_GAP } from '../solve/evaluate';
import { type Path, SCALAR, TOLERANCE } from '../solve/path';
import { SLOT } from '../solve/slots';
import { RUN_COSTS } from '../solve/tiers';
import { FIRST_YEAR } from '../years';
import {
  AHEAD_BIT,
  AT_COSTS,
  AT_FRONTIER,
  AT_OPEN,
  AT_THRESHOLD,
  DEAR_BIT,
  HIGH_BIT,
  RUN_COUNT,
  STANDINGS,
  THRESHOLD_HIGH_BIT,
} from './standings';

/*
 * The equations of `solve/evaluate.ts` and `solve/tiers.ts` a second time, written out by hand: an
 * ensemble spends most of its time here, and walking forward through the pieces of a path in one pass
 * takes a fraction of what asking for each year anew does. Whoever changes one changes both. The two
 * are held together by `check/ensemble.test.ts`, which counts the same draws one by one from
 * `runCentral`, and that by the small steps.
 */

/** log10 USD of the cheapest and the dearest run; each costs ten times the one before. */
const CHEAPEST = RUN_COSTS[0]!;
const DEAREST = RUN_COSTS[RUN_COUNT - 1]!;

/**
 * Counts how a draw stands at 1 January of each year: the tier of every subject, and the release risk
 * of frontier and open models. Comparisons are added up rather than branched on: a processor cannot
 * guess how they come out.
 *
 * @param path solved, its draw accepted
 * @param standings,settled counters of a block (see `BlockOutcome`), added to
 * @param years rows of the counters, from FIRST_YEAR on
 */
export function countTiers(
  path: Path,
  standings: Int32Array,
  settled: Int32Array,
  years: number,
): void {
  const { scalar: s, vector: v, time, compute, computeSlope, trend, trendSlope } = path;
  const { algo, algoSlope, pull, rate, count, line, lineSlope, lines } = path;
  const high = s[SCALAR.high]! - TOLERANCE;
  const restricted = isRestricted(path);
  // Where the rule binds at home alone, what stands below is that of domestic models, and foreign ones
  // are asked for one by one.
  const foreign = restricted && !bindsAbroad(path);
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
  // What followers take from before FIRST_YEAR may fall again, and a threshold may be lowered faster
  // than algorithms improve: then a subject that is High need not stay High.
  const settles = !restricted && s[SCALAR.fallsBeforeStart] === 0 && thresholdSlope >= 0;
  const dangerous = s[SCALAR.dangerous]! - TOLERANCE;
  const within2 = dangerous - s[SCALAR.enhancement2]!;
  const within3 = dangerous - s[SCALAR.enhancement3]!;
  const within5 = dangerous - s[SCALAR.enhancement5]!;
  // The piece the frontier is in, and the one open models take from: values at FIRST_YEAR and slopes.
  let piece = -1;
  let ends = FIRST_YEAR;
  let begins = FIRST_YEAR;
  let algorithms0 = 0;
  let algorithms1 = 0;
  let compute0 = 0;
  let compute1 = 0;
  let pull0 = 0;
  let rate0 = 0;
  // expm1(rate x) at the year, and what takes it on by a year: one call a piece in place of one a year.
  let grown = 0;
  let yearly = 0;
  let from = -1;
  let sourceEnds = FIRST_YEAR;
  let sourceBegins = FIRST_YEAR;
  let reach0 = 0;
  let reach1 = 0;
  let follows0 = 0;
  let follows1 = 0;
  let sourcePull = 0;
  let sourceRate = 0;
  let sourceGrown = 0;
  let sourceYearly = 0;
  // Without drift the source goes on by a year each year, as the year itself does.
  const isEven = drift === 0;
  for (let row = 0; row < years; row++) {
    const year = FIRST_YEAR + row;
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
      if (rate0 !== 0) {
        grown = Math.expm1(rate0 * (year - begins));
        yearly = Math.expm1(rate0);
      }
    } else if (rate0 !== 0) grown += (grown + 1) * yearly;
    const x = year - begins;
    let algorithms = algorithms0 + algorithms1 * x;
    if (rate0 !== 0) algorithms += pull0 * grown;
    const effective = compute0 + compute1 * x + algorithms;
    let perDollar = perDollarStart + perDollarSlope * row;
    if (precise) perDollar += precisionAt(path, year);

    const behind = lag + drift * (year - lagYear);
    const source = behind > 0 ? year - behind : year;
    const spend = spendCap + perDollar;
    let open = 0;
    if (source < FIRST_YEAR) {
      // Every kink lies after FIRST_YEAR.
      let follows = spend;
      for (let index = 0; index < lines; index++) {
        follows = Math.min(follows, line[index]! + lineSlope[index]! * (source - FIRST_YEAR));
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
        if (sourceRate !== 0) {
          sourceGrown = Math.expm1(sourceRate * (source - sourceBegins));
          if (isEven) sourceYearly = Math.expm1(sourceRate);
        }
      } else if (sourceRate !== 0) {
        if (isEven) sourceGrown += (sourceGrown + 1) * sourceYearly;
        else sourceGrown = Math.expm1(sourceRate * (source - sourceBegins));
      }
      const since = source - sourceBegins;
      open = Math.min(follows0 + follows1 * since, spend) + reach0 + reach1 * since;
      if (sourceRate !== 0) open += sourcePull * sourceGrown;
    }
    if (foreign) open = openEffectiveAt(path, year, true);
    else if (open > openMost) open = openMost;

    const above = open + TOLERANCE;
    const frontierHigh = +(effective >= high);
    const openHigh = +(open >= high);
    const frontierReach =
      +(effective >= within5) + +(effective >= within3) + +(effective >= within2);
    const openReach = +(open >= within5) + +(open >= within3) + +(open >= within2);
    const ahead = +(effective > above);
    const atThreshold = threshold + thresholdSlope * row + algorithms;
    const thresholdHigh = +(atThreshold >= high);
    const thresholdAhead = +(atThreshold > above);
    // A dearer run is never in a lower tier: two counts say the tiers of all of them.
    const perUsd = perDollar + algorithms;
    const cheap = ahead === 0 ? RUN_COUNT : costsUpTo(above - perUsd);
    const dear = frontierHigh === 0 ? 0 : costsFrom(high - perUsd);
    const base = row * STANDINGS;
    standings[
      base | AT_FRONTIER | (ahead << AHEAD_BIT) | (frontierHigh << HIGH_BIT) | frontierReach
    ]!++;
    standings[base | AT_OPEN | (openHigh << HIGH_BIT) | openReach]!++;
    standings[base | AT_THRESHOLD | (thresholdHigh << THRESHOLD_HIGH_BIT) | thresholdAhead]!++;
    standings[base | AT_COSTS | (dear << DEAR_BIT) | cheap]!++;
    if (settles && (openHigh & thresholdHigh) !== 0 && dear === RUN_COUNT) {
      settled[row + 1]!++;
      return;
    }
  }
}

/** How many of the costs are not above `most`, log10 USD. */
function costsUpTo(most: number): number {
  if (most < CHEAPEST) return 0;
  return most >= DEAREST ? RUN_COUNT : 1 + ((most - CHEAPEST) | 0);
}

/** How many of the costs are not below `least`, log10 USD. */
function costsFrom(least: number): number {
  if (least <= CHEAPEST) return RUN_COUNT;
  return least > DEAREST ? 0 : 1 + ((DEAREST - least) | 0);
}
