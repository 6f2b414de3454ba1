import { NEVER } from '../solve/path';

/** Buckets per year of the counts behind shares and percentiles. */
export const BUCKETS_PER_YEAR = 64;

/**
 * Order statistics of many values without sorting them all: values are counted in buckets, and only
 * the buckets that hold a wanted rank are sorted.
 */
export interface Counted {
  readonly values: Float64Array;
  readonly origin: number;
  /** Values in (origin + (i - 1) / 64, origin + i / 64]; the last bucket holds NEVER. */
  readonly buckets: Int32Array;
}

/** Counts `values` (NEVER allowed) over `span` units from `origin`; what lies outside joins the ends. */
export function countValues(values: Float64Array, origin: number, span: number): Counted {
  const buckets = new Int32Array(span * BUCKETS_PER_YEAR + 2);
  const counted = { values, origin, buckets };
  for (let i = 0; i < values.length; i++) buckets[bucketOf(counted, values[i]!)]!++;
  return counted;
}

function bucketOf({ origin, buckets }: Counted, value: number): number {
  if (value === NEVER) return buckets.length - 1;
  const bucket = Math.ceil((value - origin) * BUCKETS_PER_YEAR);
  return Math.min(buckets.length - 2, Math.max(0, bucket));
}

/**
 * The values of the given ranks (0-based, ascending order of the ranks), NEVER last.
 *
 * @param ranks ascending, each below the number of values
 */
export function valuesAtRanks(counted: Counted, ranks: readonly number[]): number[] {
  const { buckets, values } = counted;
  const wanted = new Map<number, { readonly before: number; readonly found: number[] }>();
  const places: { readonly bucket: number; readonly rank: number }[] = [];
  let bucket = 0;
  let before = 0;
  for (const rank of ranks) {
    while (before + buckets[bucket]! <= rank) {
      before += buckets[bucket]!;
      bucket++;
    }
    places.push({ bucket, rank });
    if (!wanted.has(bucket)) wanted.set(bucket, { before, found: [] });
  }
  const isWanted = new Uint8Array(buckets.length);
  for (const index of wanted.keys()) isWanted[index] = 1;
  for (let i = 0; i < values.length; i++) {
    const index = bucketOf(counted, values[i]!);
    if (isWanted[index] === 1) wanted.get(index)?.found.push(values[i]!);
  }
  for (const { found } of wanted.values()) found.sort((a, b) => a - b);
  return places.map(({ bucket: index, rank }) => {
    const { before: below, found } = wanted.get(index) ?? { before: 0, found: [] };
    return found[rank - below] ?? NEVER;
  });
}

/** Values not above `origin + steps / BUCKETS_PER_YEAR`, for each multiple of `stride` buckets. */
export function cumulativeCounts({ buckets }: Counted, stride: number): number[] {
  const counts: number[] = [];
  let sum = 0;
  for (let bucket = 0; bucket < buckets.length - 1; bucket++) {
    sum += buckets[bucket]!;
    if (bucket % stride === 0) counts.push(sum);
  }
  return counts;
}
