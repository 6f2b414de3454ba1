import { NEVER } from '../solve/path';

/**
 * Which of a number of values a percentile is: the first with more than that share of them at or below
 * it, or the last where there is none.
 *
 * @param percentile share, 0 to 1
 * @param count of the values, at least one
 * @returns 0-based rank in ascending order, NEVER last
 */
export function percentileRank(percentile: number, count: number): number {
  return Math.min(Math.floor(percentile * count), count - 1);
}

/** Buckets per year of the counts behind shares and percentiles. */
export const BUCKETS_PER_YEAR = 64;

/**
 * Order statistics of many values without sorting them all: values are counted in buckets, and only
 * the buckets that hold a wanted rank are sorted.
 */
export interface CountedValues {
  /** The values, in as many parts as they came in. */
  readonly parts: readonly Float64Array[];
  /** The bucket of each value, part after part. */
  readonly places: Uint16Array;
  /** Values in (origin + (i - 1) / 64, origin + i / 64]; the last bucket holds NEVER. */
  readonly buckets: Int32Array;
}

/** Arrays that values are counted in, one column after another: what was counted before is gone then. */
export interface CountingRoom {
  readonly places: Uint16Array;
  readonly buckets: Int32Array;
}

/**
 * Room to count columns in.
 *
 * @param most values that a column has
 * @param span of what is counted, years
 */
export function createCountingRoom(most: number, span: number): CountingRoom {
  return {
    places: new Uint16Array(most),
    buckets: new Int32Array(span * BUCKETS_PER_YEAR + 2),
  };
}

/**
 * Counts values in buckets of 1/64 unit.
 *
 * @param parts values in years, NEVER allowed; what lies outside the span joins its ends
 * @param origin,span lower end and width of what is counted, years; the span is whole
 * @param room for as many values and years
 * @returns good until something else is counted in the room
 */
export function countValues(
  parts: readonly Float64Array[],
  origin: number,
  span: number,
  room: CountingRoom,
): CountedValues {
  const last = span * BUCKETS_PER_YEAR;
  const { buckets } = room;
  buckets.fill(0);
  const places = room.places.subarray(
    0,
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let next = 0;
  for (const values of parts) {
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      let place = last + 1;
      if (value !== NEVER) {
        const steps = (value - origin) * BUCKETS_PER_YEAR;
        // Rounded up, in whole numbers.
        const whole = steps | 0;
        place = Math.max(0, Math.min(last, whole + +(steps > whole)));
      }
      places[next++] = place;
      buckets[place]!++;
    }
  }
  return { parts, places, buckets };
}

/** One bucket that holds wanted ranks: how many values come before it, and its own. */
interface RankBucket {
  readonly before: number;
  readonly values: Float64Array;
  filled: number;
}

/**
 * The values of given ranks, without sorting all of them.
 *
 * @param ranks 0-based and ascending, each below the number of values
 * @returns in the order of the ranks, NEVER last
 */
export function valuesAtRanks(counted: CountedValues, ranks: readonly number[]): number[] {
  const { buckets, parts, places } = counted;
  const drawers: RankBucket[] = [];
  /** By bucket, the number of its drawer from 1 on, or 0 where nothing is wanted. */
  const drawerOf = new Uint8Array(buckets.length);
  const found: { readonly drawer: RankBucket | null; readonly rank: number }[] = [];
  let bucket = 0;
  let before = 0;
  for (const rank of ranks) {
    while (before + buckets[bucket]! <= rank) {
      before += buckets[bucket]!;
      bucket++;
    }
    // All values in the last bucket are the same.
    if (bucket === buckets.length - 1) {
      found.push({ drawer: null, rank });
      continue;
    }
    if (drawerOf[bucket] === 0) {
      drawers.push({ before, values: new Float64Array(buckets[bucket]!), filled: 0 });
      drawerOf[bucket] = drawers.length;
    }
    found.push({ drawer: drawers[drawerOf[bucket]! - 1]!, rank });
  }
  if (drawers.length > 0) {
    let next = 0;
    for (const values of parts) {
      for (let i = 0; i < values.length; i++) {
        const number = drawerOf[places[next++]!]!;
        if (number === 0) continue;
        const drawer = drawers[number - 1]!;
        drawer.values[drawer.filled++] = values[i]!;
      }
    }
    // A date that most draws share fills a bucket alone.
    for (const { values } of drawers) if (!areSame(values)) values.sort();
  }
  return found.map(({ drawer, rank }) =>
    drawer === null ? NEVER : drawer.values[rank - drawer.before]!,
  );
}

function areSame(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
}

/**
 * How many values are not above each of a row of bounds, evenly spaced from the origin on.
 *
 * @param stride buckets from one bound to the next: 1/64 unit each
 */
export function cumulativeCounts({ buckets }: CountedValues, stride: number): number[] {
  const counts: number[] = [];
  let sum = 0;
  for (let bucket = 0; bucket < buckets.length - 1; bucket++) {
    sum += buckets[bucket]!;
    if (bucket % stride === 0) counts.push(sum);
  }
  return counts;
}
