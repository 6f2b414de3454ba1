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
 * the highest are kept, so that what is certain is told exactly.
 */

/** Bins per OOM: finer than a chart can show. */
export const BINS_PER_OOM = 16;
/** OOM the counters of a line span; what lies outside counts at the end. */
const LINE_SPAN = 64;
export const LINE_BINS = LINE_SPAN * BINS_PER_OOM;

/** log10 of the lowest bin of each line. */
export const LINE_ORIGIN: Readonly<Record<FanName, number>> = record(FANS, (name) =>
  name === 'frontierCost' || name === 'algorithms' ? -16 : 0,
);

/** Draws that lines are counted from in an ordinary ensemble, or a few more. */
const LEAST_DRAWS = 2_500;
/** Of many draws at least one in so many is counted. */
const MOST_STRIDE = 16;

/** Of so many draws one is counted, by its number: whatever the blocks, the same ones. */
export function lineStride(samples: number): number {
  return Math.min(MOST_STRIDE, Math.max(1, Math.floor(samples / LEAST_DRAWS)));
}

/** What a block of draws, or a mixture of ensembles, has counted. */
export interface LineCounts {
  /** Counts, or weights, by line (in the order of `FANS`), year and bin. */
  readonly bins: Int32Array | Float64Array;
  /** The lowest and the highest value by line and year, log10; +Infinity and -Infinity for none. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** Counters that hold nothing yet. */
export function createLineCounts(years: number): LineCounts & { readonly bins: Int32Array } {
  return {
    bins: new Int32Array(FANS.length * years * LINE_BINS),
    lowest: new Float64Array(FANS.length * years).fill(Number.POSITIVE_INFINITY),
    highest: new Float64Array(FANS.length * years).fill(Number.NEGATIVE_INFINITY),
  };
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
      return fan === null
        ? null
        : record(FAN_PERCENTILES, (percentile) => plainOf(name, fan[percentile][row]!));
    }),
  }));
}

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
  if (counts.lowest[line * years] === Number.POSITIVE_INFINITY) return null;
  const percentiles = FAN_PERCENTILES.map(() => new Array<number>(years));
  for (let row = 0; row < years; row++) {
    const place = line * years + row;
    const lowest = counts.lowest[place]!;
    const highest = counts.highest[place]!;
    const base = place * LINE_BINS;
    let below = 0;
    let bin = -1;
    for (const [index, percentile] of FAN_PERCENTILES.entries()) {
      const wanted = PERCENTILES[percentile] * total;
      let count = bin < 0 ? 0 : counts.bins[base + bin]!;
      while (bin < 0 || ((below + count < wanted || count === 0) && bin < LINE_BINS - 1)) {
        below += count;
        bin++;
        count = counts.bins[base + bin]!;
      }
      const from = LINE_ORIGIN[name] + bin / BINS_PER_OOM;
      // Values outside of all bins count in the first and the last.
      const low = bin === 0 ? lowest : Math.max(lowest, from);
      const high = bin === LINE_BINS - 1 ? highest : Math.min(highest, from + 1 / BINS_PER_OOM);
      const within = count === 0 ? 1 : (wanted - below) / count;
      percentiles[index]![row] = low + Math.max(0, high - low) * within;
    }
  }
  return record(FAN_PERCENTILES, (_, index) => percentiles[index]!);
}
