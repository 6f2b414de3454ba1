import { CONSTRAINTS } from '../results';

/** Tolerance of every comparison of log10 quantities, OOM. */
export const TOLERANCE = 1e-9;

/** Sentinel of a milestone that does not come by the horizon. */
export const NEVER = Number.POSITIVE_INFINITY;

/** The move to shorter arithmetic begins and ends, and new fabs set in: three kinks, four segments. */
const SEGMENTS = 4;
/** A piece of the lowest ceiling gives the running maximum a flat part, a rising one, or both. */
const PARTS = 2;
/**
 * AI is let into research, the ramp begins and ends, algorithms meet their limit and so does their
 * trend, each once.
 */
const EVENTS = 5;

/**
 * Most pieces of the frontier: within a segment the ceilings are straight, and the lowest of n straight
 * lines changes to one of a smaller slope each time, so it has n pieces at most.
 */
export const MAX_FRONTIER_PIECES = SEGMENTS * CONSTRAINTS.length * PARTS;
/** Most pieces of a path: each event splits one piece of the frontier in two. */
export const MAX_PIECES = MAX_FRONTIER_PIECES + EVENTS;

/**
 * Sees that there is room for one more piece: a typed array takes what is written past its end without
 * a word, and the path would be wrong from there on.
 *
 * @param starts where the pieces begin, with one place more for the horizon
 * @throws Error when the bound on the number of pieces does not hold
 */
export function checkRoom(starts: Float64Array, count: number): void {
  if (count >= starts.length - 1) throw new Error(`A path has more than ${count} pieces`);
}

/** Requirements that followers are dated by: the high-risk line, WMD-like AI, AGI. */
const LEVELS = 3;

/** Index of each scalar of a path in `Path.scalar`. */
export const SCALAR = {
  /** log10 FLOP per USD at FIRST_YEAR without precision, and its slope per year. */
  flopPerDollar: 0,
  flopPerDollarSlope: 1,
  /** Precision gain once complete (OOM), when it begins and ends, and its slope. */
  precision: 2,
  precisionFrom: 3,
  precisionTo: 4,
  precisionSlope: 5,
  /** When new fabs change the growth of supply, and by how much per year (OOM). */
  fabsFrom: 6,
  fabsSlope: 7,
  /** Ceiling on algorithmic progress aMax, OOM. */
  algorithmsMax: 8,
  /** log10 requirements: AGI, WMD-like, and the high-risk line. */
  agi: 9,
  wmd: 10,
  high: 11,
  /** Threshold at FIRST_YEAR and its slope, log10 FLOP. */
  threshold: 12,
  thresholdSlope: 13,
  /** log10 G(2), G(3), G(5). */
  enhancement2: 14,
  enhancement3: 15,
  enhancement5: 16,
  /** Plain trend of algorithms, OOM per year. */
  algorithmsSlope: 17,
  /** 1 where compute and algorithms together fall under some ceiling before FIRST_YEAR, else 0. */
  fallsBeforeStart: 18,
  /** What dangerous is measured by: the lowest requirement of any danger, log10. */
  dangerous: 19,
  /** Loss of control, and severe cyber attack where it counts (else +Infinity), log10. */
  control: 20,
  cyber: 21,
  /** Effective compute of the plain trend when the task length was measured, log10. */
  horizonEffective: 22,
  /** OOM of effective compute per doubling of the task length; 0 where the trend does not rise. */
  oomPerDoubling: 23,
  /** Before this year AI does not speed research up, whatever the ramp says; -Infinity for none. */
  speedupFrom: 24,
} as const;

/**
 * Scratch of one path, reused for every draw: straight lines of the ceilings, then the pieces of the
 * solution. Within piece i, with x years since `time[i]`:
 * - compute C = compute + computeSlope * x
 * - algorithms a = algo + algoSlope * x where rate is 0, else a = algo + pull * expm1(rate * x) / rate - computeSlope * x
 * - plain trend b = trend + trendSlope * x
 * Arrays rather than objects because this is the inner loop of the ensemble.
 */
export interface Path {
  readonly horizon: number;
  /** Assumptions, see `slots.ts`. */
  readonly vector: Float64Array;
  readonly scalar: Float64Array;
  /** Ceilings from this number on are off. */
  lines: number;
  /** Ceilings at FIRST_YEAR and their slopes before any kink; a ceiling that is off is +Infinity. */
  readonly line: Float64Array;
  readonly lineSlope: Float64Array;
  /** Number of pieces; `time[count]` is the horizon. */
  count: number;
  readonly time: Float64Array;
  readonly compute: Float64Array;
  readonly computeSlope: Float64Array;
  readonly algo: Float64Array;
  readonly algoSlope: Float64Array;
  readonly pull: Float64Array;
  readonly rate: Float64Array;
  readonly trend: Float64Array;
  readonly trendSlope: Float64Array;
  /** At the beginning of each piece and at the horizon: E, and C + b + insightDiffusion (a - b). */
  readonly effective: Float64Array;
  readonly diffused: Float64Array;
  /** By level (see `dates.ts`): when followers find it at the frontier, NEVER if not, and C then. */
  readonly source: Float64Array;
  readonly sourceCompute: Float64Array;
  /** Frontier before algorithms are known: pieces of C alone. */
  readonly frontier: FrontierPieces;
}

/** The frontier as straight pieces, and which ceiling it runs under. */
export interface FrontierPieces {
  count: number;
  readonly time: Float64Array;
  readonly value: Float64Array;
  readonly slope: Float64Array;
  /** Which ceiling is lowest: `binding[i]` from `bindingTime[i]` on; `bindingTime[bindings]` is the horizon. */
  bindings: number;
  readonly bindingTime: Float64Array;
  readonly binding: Uint8Array;
}

/**
 * Allocates the scratch for paths with the given assumptions.
 *
 * @param horizon last year looked at, decimal year
 * @param assumptions as `toVector` lays them out; copied, so that draws may be written over them
 * @returns an unsolved path, see `solvePath`
 */
export function createPath(horizon: number, assumptions: Float64Array): Path {
  const pieces = () => new Float64Array(MAX_PIECES + 1);
  return {
    horizon,
    vector: assumptions.slice(),
    scalar: new Float64Array(Object.keys(SCALAR).length),
    lines: 0,
    line: new Float64Array(CONSTRAINTS.length),
    lineSlope: new Float64Array(CONSTRAINTS.length),
    count: 0,
    time: pieces(),
    compute: pieces(),
    computeSlope: pieces(),
    algo: pieces(),
    algoSlope: pieces(),
    pull: pieces(),
    rate: pieces(),
    trend: pieces(),
    trendSlope: pieces(),
    effective: pieces(),
    diffused: pieces(),
    source: new Float64Array(LEVELS),
    sourceCompute: new Float64Array(LEVELS),
    frontier: {
      count: 0,
      time: pieces(),
      value: pieces(),
      slope: pieces(),
      bindings: 0,
      bindingTime: pieces(),
      binding: new Uint8Array(MAX_PIECES + 1),
    },
  };
}
