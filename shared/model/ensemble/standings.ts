import { SUBJECTS, TIERS } from '../results';
import { HIGH, LOW, MEDIUM, RUN_COSTS } from '../solve/tiers';

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
export const AT_FRONTIER = 0;
export const AT_OPEN = 16;
export const AT_THRESHOLD = 24;
export const AT_COSTS = 64;
/** Places a year. */
export const STANDINGS = 128;

export const COSTS = RUN_COSTS.length;

export const TIER_COUNTERS = SUBJECTS.length * TIERS.length;
/** Counters of release risk for one subject and year: not High, then high-risk within 2, 3, 5 years. */
export const RISK_COUNTERS = 4;
/** Subjects of release risk: the frontier and the best open model. */
export const RISK_SUBJECTS = 2;

/** Draws by year: `tiers` by subject and tier, `risk` by risk subject and counter. */
export interface StandingCounts {
  readonly tiers: Int32Array;
  readonly risk: Int32Array;
}

/**
 * Reads tiers and release risk from the places.
 *
 * @param settled draws by the year from which on every subject is High and they have no place
 */
export function readStandings(
  standings: Int32Array,
  settled: Int32Array,
  years: number,
): StandingCounts {
  const tiers = new Int32Array(years * TIER_COUNTERS);
  const risk = new Int32Array(years * RISK_SUBJECTS * RISK_COUNTERS);
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
      add(0, LOW, level);
      add(0, MEDIUM, above);
      add(
        0,
        HIGH,
        places[AT_FRONTIER | (1 << HIGH_BIT) | terms]! + places[ahead | (1 << HIGH_BIT)]!,
      );
      add(1, LOW, open);
      add(1, HIGH, places[AT_OPEN | (1 << HIGH_BIT) | terms]!);
      addRisk(risk, row * RISK_SUBJECTS * RISK_COUNTERS, terms, level + above);
      addRisk(risk, (row * RISK_SUBJECTS + 1) * RISK_COUNTERS, terms, open);
    }
    add(2, LOW, places[AT_THRESHOLD]!);
    add(2, MEDIUM, places[AT_THRESHOLD | 1]!);
    for (const above of [0, 1]) {
      add(2, HIGH, places[AT_THRESHOLD | (1 << THRESHOLD_HIGH_BIT) | above]!);
    }
    for (let dear = 0; dear <= COSTS; dear++) {
      for (let cheap = 0; cheap <= COSTS; cheap++) {
        const draws = places[AT_COSTS | (dear << DEAR_BIT) | cheap]!;
        if (draws === 0) continue;
        for (let index = 0; index < COSTS; index++) {
          // High is asked first.
          const tier = index >= COSTS - dear ? HIGH : index < cheap ? LOW : MEDIUM;
          add(SUBJECTS.length - COSTS + index, tier, draws);
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
