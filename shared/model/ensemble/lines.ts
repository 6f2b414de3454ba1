import { record } from '../../base/record';
import {
  type EnsembleCurves,
  FAN_PERCENTILES,
  FANS,
  type Fan,
  type FanName,
  type LineRow,
  PERCENTILES,
} from '../results';

/*
 * Counters behind the intervals of every line by year: values are counted in bins, and the lowest and
 * the highest of some are kept, so that what is certain, or nearly, is told exactly.
 */

/** Bins per OOM: finer than a chart can show. */
export const BINS_PER_OOM = 16;
/** OOM the counters of a line span; what lies outside counts at the end. */
const LINE_SPAN = 63;
export const LINE_BINS = LINE_SPAN * BINS_PER_OOM;

/** log10 of the lowest bin of each line. */
export const LINE_ORIGIN: Readonly<Record<FanName, number>> = record(FANS, (name) =>
  name === 'frontierCost' || name === 'algorithms' ? -16 : 0,
);

/** Draws that lines are counted from in an ordinary ensemble, or a few more. */
const LEAST_DRAWS = 1_000;
/** Of many draws at least one in so many is counted. */
const MOST_STRIDE = 16;

/** Of so many draws one is counted, by its number: whatever the blocks, the same ones. */
export function lineStride(samples: number): number {
  return Math.min(MOST_STRIDE, Math.max(1, Math.floor(samples / LEAST_DRAWS)));
}

/** Where not all draws are counted, of so many of the counted one says where a line ends. */
const ENDS_STRIDE = 8;

/** Of so many draws one says between what lines lie: comparing takes longer than counting. */
export function lineEndsStride(samples: number): number {
  const stride = lineStride(samples);
  return stride === 1 ? 1 : stride * ENDS_STRIDE;
}

/** What a block of draws, or a mixture of ensembles, has counted. */
export interface LineCounts {
  /** Counts, or weights, by line (in the order of `FANS`), year and bin. */
  readonly bins: DrawCounts | Float64Array;
  /**
   * The lowest and the highest value by line and year, log10, of every `lineEndsStride`-th draw;
   * +Infinity and -Infinity for none.
   */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** Counts of whole draws. `MOST_STRIDE` keeps those of the largest ensemble below 2^16. */
type DrawCounts = Uint16Array;

/** What draws are counted in. */
export type LineCounters = LineCounts & { readonly bins: DrawCounts };

/** Counters that hold nothing yet. */
export function createLineCounts(years: number): LineCounters {
  return {
    bins: new Uint16Array(FANS.length * years * LINE_BINS),
    lowest: new Float64Array(FANS.length * years).fill(Number.POSITIVE_INFINITY),
    highest: new Float64Array(FANS.length * years).fill(Number.NEGATIVE_INFINITY),
  };
}

/** Puts counters back to nothing. */
export function clearLineCounts({ bins, lowest, highest }: LineCounters): void {
  bins.fill(0);
  lowest.fill(Number.POSITIVE_INFINITY);
  highest.fill(Number.NEGATIVE_INFINITY);
}

/** Sums of counts, each times its weight. */
export function addLineCounts(
  parts: readonly { readonly counts: LineCounts; readonly weight: number }[],
): LineCounts {
  const [first] = parts;
  if (first === undefined) throw new Error('There is something to count');
  if (parts.length === 1) return first.counts;
  const bins = new Float64Array(first.counts.bins.length);
  const lowest = first.counts.lowest.slice();
  const highest = first.counts.highest.slice();
  for (const { counts, weight } of parts) {
    for (let i = 0; i < bins.length; i++) bins[i]! += weight * counts.bins[i]!;
    for (let i = 0; i < lowest.length; i++) {
      lowest[i] = Math.min(lowest[i]!, counts.lowest[i]!);
      highest[i] = Math.max(highest[i]!, counts.highest[i]!);
    }
  }
  return { bins, lowest, highest };
}

/**
 * How many draws are counted, or their weight.
 *
 * @throws Error when there is none, and no percentile could be taken: one draw in `lineStride` is
 *   counted, so with a hundredth of them accepted that is next to impossible, but a line of nothing would
 *   look like one
 */
export function countedDraws({ bins }: LineCounts): number {
  let total = 0;
  for (let bin = 0; bin < LINE_BINS; bin++) total += bins[bin]!;
  if (!(total > 0)) throw new Error('None of the accepted draws is counted in the lines');
  return total;
}

/** The fans of all lines. */
export function fansOf(counts: LineCounts, years: number): EnsembleCurves['fans'] {
  // A line that is always there is never null.
  return record(FANS, (name) => fanOf(counts, name, years)) as EnsembleCurves['fans'];
}

/** What the fans say of each year, in plain units. */
export function lineRows(fans: EnsembleCurves['fans'], years: readonly number[]): LineRow[] {
  return years.map((year, row) => ({
    year,
    ...record(FANS, (name) => {
      const fan = fans[name];
      if (fan === null) return null;
      // Written out: it is done some thousand times a run.
      return {
        p5: plainOf(name, fan.p5[row]!),
        p25: plainOf(name, fan.p25[row]!),
        p50: plainOf(name, fan.p50[row]!),
        p75: plainOf(name, fan.p75[row]!),
        p95: plainOf(name, fan.p95[row]!),
      };
    }),
  }));
}

/** Whether nothing is counted at a place. */
function isEmpty({ bins }: LineCounts, place: number): boolean {
  return bins.subarray(place * LINE_BINS, (place + 1) * LINE_BINS).every((count) => count === 0);
}

/**
 * A bin of a place below which nothing is counted: from one in the midst of them outwards, until all
 * that is counted is found. Most bins are empty.
 */
function firstBin(bins: LineCounts['bins'], base: number, midst: number, total: number): number {
  let [low, high] = [midst, midst];
  let found = bins[base + midst]!;
  // Weights add up to the total but for rounding.
  while (found < total * (1 - ROUNDING) && (low > 0 || high < LINE_BINS - 1)) {
    if (low > 0) found += bins[base + --low]!;
    if (high < LINE_BINS - 1) found += bins[base + ++high]!;
  }
  return low;
}

/** The bin that a value of a line counts in; the first for one that is not known. */
function binOf(name: FanName, value: number): number {
  const bin = Math.floor((value - LINE_ORIGIN[name]) * BINS_PER_OOM);
  return value === Number.POSITIVE_INFINITY ? 0 : Math.max(0, Math.min(LINE_BINS - 1, bin));
}

/** Shares of a total closer than this are rounding. */
const ROUNDING = 1e-9;

/** From the scale a line is counted in to its unit. */
function plainOf(name: FanName, scaled: number): number {
  return name === 'runsAboveThresholdTotal' ? Math.max(0, 10 ** scaled - 1) : 10 ** scaled;
}

/**
 * Percentiles of a line by year, straight within a bin, and within what the draws have at its ends.
 *
 * @returns log10 values by year, or null for a ceiling that is off
 * @throws Error when no draw is counted, see `countedDraws`
 */
export function fanOf(counts: LineCounts, name: FanName, years: number): Fan | null {
  const total = countedDraws(counts);
  const line = FANS.indexOf(name);
  if (isEmpty(counts, line * years)) return null;
  const percentiles = FAN_PERCENTILES.map(() => new Array<number>(years));
  for (let row = 0; row < years; row++) {
    const place = line * years + row;
    const lowest = counts.lowest[place]!;
    const highest = counts.highest[place]!;
    const base = place * LINE_BINS;
    let below = 0;
    let bin = firstBin(counts.bins, base, binOf(name, lowest), total) - 1;
    for (const [index, percentile] of FAN_PERCENTILES.entries()) {
      const wanted = PERCENTILES[percentile] * total;
      let count = bin < 0 ? 0 : counts.bins[base + bin]!;
      while (bin < 0 || ((below + count < wanted || count === 0) && bin < LINE_BINS - 1)) {
        below += count;
        bin++;
        count = counts.bins[base + bin]!;
      }
      const from = LINE_ORIGIN[name] + bin / BINS_PER_OOM;
      const to = from + 1 / BINS_PER_OOM;
      // Values outside of all bins count in the first and the last. Ends are of some draws, and say
      // nothing of a bin that lies beyond them.
      const low = bin === 0 ? lowest : lowest < to ? Math.max(lowest, from) : from;
      const high = bin === LINE_BINS - 1 ? highest : highest >= from ? Math.min(highest, to) : to;
      const within = count === 0 ? 1 : (wanted - below) / count;
      percentiles[index]![row] = low + Math.max(0, high - low) * within;
    }
  }
  return record(FAN_PERCENTILES, (_, index) => percentiles[index]!);
}
