import { record } from '../../base/record';
import { RELEASED_MODELS, type ReleasedModel, SUBJECTS, TIERS } from '../results';
import { CHEAPEST_RUN, HIGH, LOW, MEDIUM, RUN_COSTS, SUBJECT } from '../solve/tiers';

/*
 * How accepted draws stand at 1 January of a year. Each draw is counted in four places a year: one
 * for the frontier, one for the best open model, one for the run at the threshold and one for the
 * runs by cost together. Tiers and release risk are read from them when all draws are through.
 *
 * The bits of a place are, for frontier and open models, in how many of the three terms of release
 * risk the model becomes high-risk, whether it is High, and for the frontier whether it is above the
 * best open model; for the threshold whether it is above that, and High; for the runs by cost how
 * many of the cheapest are not above it, and how many of the dearest are High.
 */
export const HIGH_BIT = 2;
export const AHEAD_BIT = 3;
export const THRESHOLD_HIGH_BIT = 1;
export const DEAR_BIT = 3;
/**
 * Where the places of the frontier, open models, the threshold and the runs by cost begin in a
 * year.
 */
export const AT_FRONTIER = 0;
export const AT_OPEN = 16;
export const AT_THRESHOLD = 24;
export const AT_COSTS = 64;
/** Places a year. */
export const STANDINGS = 128;

/** Runs of a given cost that a tier is asked of. */
export const RUN_COUNT = RUN_COSTS.length;

/** Counters of tiers a year, by subject and tier. */
const TIER_COUNTERS = SUBJECTS.length * TIERS.length;
/** Counters of release risk for one kind of release and year, the terms in ascending order. */
const RISK_COUNTER = { notHigh: 0, within2: 1, within3: 2, within5: 3 } as const;
const RISK_COUNTERS = Object.keys(RISK_COUNTER).length;
const RELEASE = record(RELEASED_MODELS, (_, index) => index);

/** Draws by year. */
export interface StandingCounts {
  readonly tiers: Int32Array;
  readonly risk: Int32Array;
}

/**
 * How many draws are in a tier.
 *
 * @param row years since FIRST_YEAR
 * @param subject,tier positions in `SUBJECTS` and `TIERS`
 */
export function tierCount(
  { tiers }: StandingCounts,
  row: number,
  subject: number,
  tier: number,
): number {
  return tiers[row * TIER_COUNTERS + subject * TIERS.length + tier]!;
}

/**
 * How many draws are not High at release, or how many of them become high-risk within a term.
 *
 * @param row years since FIRST_YEAR
 */
export function riskCount(
  { risk }: StandingCounts,
  row: number,
  released: ReleasedModel,
  counter: keyof typeof RISK_COUNTER,
): number {
  return risk[riskBase(row, released) + RISK_COUNTER[counter]]!;
}

function riskBase(row: number, released: ReleasedModel): number {
  return (row * RELEASED_MODELS.length + RELEASE[released]) * RISK_COUNTERS;
}

/**
 * Reads tiers and release risk from the places of the draws.
 *
 * @param standings draws by year and place
 * @param settled draws by the year from which on every subject is High and they have no place
 * @param years rows of both
 */
export function readStandings(
  standings: Int32Array,
  settled: Int32Array,
  years: number,
): StandingCounts {
  const tiers = new Int32Array(years * TIER_COUNTERS);
  const risk = new Int32Array(years * RELEASED_MODELS.length * RISK_COUNTERS);
  let high = 0;
  for (let row = 0; row < years; row++) {
    high += settled[row]!;
    const places = standings.subarray(row * STANDINGS, (row + 1) * STANDINGS);
    const add = (subject: number, tier: number, draws: number) => {
      tiers[row * TIER_COUNTERS + subject * TIERS.length + tier]! += draws;
    };
    for (let subject = 0; subject < SUBJECTS.length; subject++) add(subject, HIGH, high);
    for (let terms = 0; terms < RISK_COUNTERS; terms++) {
      const ahead = AT_FRONTIER | (1 << AHEAD_BIT) | terms;
      const level = places[AT_FRONTIER | terms]!;
      const above = places[ahead]!;
      const open = places[AT_OPEN | terms]!;
      add(SUBJECT.frontier, LOW, level);
      add(SUBJECT.frontier, MEDIUM, above);
      add(
        SUBJECT.frontier,
        HIGH,
        places[AT_FRONTIER | (1 << HIGH_BIT) | terms]! + places[ahead | (1 << HIGH_BIT)]!,
      );
      add(SUBJECT.open, LOW, open);
      add(SUBJECT.open, HIGH, places[AT_OPEN | (1 << HIGH_BIT) | terms]!);
      addRisk(risk, riskBase(row, 'frontier'), terms, level + above);
      addRisk(risk, riskBase(row, 'open'), terms, open);
    }
    add(SUBJECT.threshold, LOW, places[AT_THRESHOLD]!);
    add(SUBJECT.threshold, MEDIUM, places[AT_THRESHOLD | 1]!);
    for (const above of [0, 1]) {
      add(SUBJECT.threshold, HIGH, places[AT_THRESHOLD | (1 << THRESHOLD_HIGH_BIT) | above]!);
    }
    for (let dear = 0; dear <= RUN_COUNT; dear++) {
      for (let cheap = 0; cheap <= RUN_COUNT; cheap++) {
        const draws = places[AT_COSTS | (dear << DEAR_BIT) | cheap]!;
        if (draws === 0) continue;
        for (let index = 0; index < RUN_COUNT; index++) {
          // High is asked first.
          const tier = index >= RUN_COUNT - dear ? HIGH : index < cheap ? LOW : MEDIUM;
          add(CHEAPEST_RUN + index, tier, draws);
        }
      }
    }
  }
  return { tiers, risk };
}

/** Adds draws that are not High and become high-risk in so many terms, the longest ones. */
function addRisk(risk: Int32Array, base: number, terms: number, draws: number): void {
  risk[base]! += draws;
  for (let term = 1; term <= terms; term++) risk[base + RISK_COUNTERS - term]! += draws;
}
