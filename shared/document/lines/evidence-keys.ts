import { quotedItem } from '#shared/format/quoted';
import type { BenchmarkScore } from '../../facts/benchmarks';
import type { LagPair } from '../../facts/lag-pairs';

/** Which score it is, whatever it says: that of a model on a benchmark on a day. */
export function scoreKey({ benchmark, model, date }: BenchmarkScore): string {
  return [benchmark, model, date].map(quotedItem).join(', ');
}

/** Which pair it is, whatever it says: who caught up with whom, and in what. */
export function pairKey({ basis, open, closed }: LagPair): string {
  return [basis, open, closed].map(quotedItem).join(', ');
}

/** Things by their key, in the order in which the keys first come. A key can stand for several. */
export function byKey<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}
