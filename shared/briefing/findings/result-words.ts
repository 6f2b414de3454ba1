import { formatYear } from '#shared/format/dates';
import { formatResult } from '#shared/format/result';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ResultRef } from '#shared/model/explain/results/result-ref';

/** The results a story asks about, as they stand in a sentence. */
export function resultPhrase(ref: ResultRef): string {
  if (ref.name === 'ensemble.agi.p50') return 'the median for AGI';
  if (ref.kind === 'byYear' && ref.milestone === 'agi') {
    return `the probability of AGI by ${ref.year}`;
  }
  return 'AGI on the central path';
}

/** A result with its value in words: "2034.2", "not by 2060", "42%". */
export function resultWriter(result: string, horizon: number) {
  const ref = parseResult(result, horizon);
  return {
    ref,
    name: resultPhrase(ref),
    write: (value: number | null) => formatResult(ref, value, horizon),
    /** What is asked for: dates to the tenth. */
    writeTarget: (target: number) =>
      ref.unit === 'date' ? formatYear(target) : formatResult(ref, target, horizon),
  };
}
