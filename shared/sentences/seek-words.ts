import type { AssumptionId } from '#shared/model/assumptions/registry';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import type { SeekOutcome, SoughtPoint } from '#shared/model/explain/seek';
import { formatAssumption } from '../format/assumption';
import { formatYear } from '../format/dates';
import { parsePlainNumber } from '../format/number/plain-number';
import { formatResult } from '../format/result';

/** A target as it is typed: "2031.5", "50%", "1e30"; null for what is no number. */
export function parseTarget(text: string): number | null {
  const percent = /^([\d.]+)\s*%$/.exec(text.trim())?.[1];
  if (percent === undefined) return parsePlainNumber(text);
  const value = parsePlainNumber(percent);
  return value === null ? null : value / 100;
}

/** What a goal seek was asked, in the words that its answer uses. */
export interface SeekQuestion {
  readonly assumption: AssumptionId;
  /** What it is called in the answer. */
  readonly assumptionName: string;
  readonly ref: ResultRef;
  readonly target: number;
  readonly horizon: number;
  /** What the result is called in the answer. */
  readonly resultName: string;
}

/** Why no value does it: how far the result goes, and where it jumps over the target. */
export function whyNoValue(question: SeekQuestion, outcome: SeekOutcome): string {
  const { assumption, assumptionName, ref, target, horizon, resultName } = question;
  const { least, most, range, jump } = outcome;
  const end = ({ value, reading }: SoughtPoint) =>
    `${formatResult(ref, reading.value, horizon)} (at ${formatAssumption(assumption, value)})`;
  const wanted = ref.unit === 'date' ? formatYear(target) : formatResult(ref, target, horizon);
  const reach = `from ${formatAssumption(assumption, range[0])} to ${formatAssumption(assumption, range[1])} it reaches at least ${end(least)} and at most ${end(most)}`;
  const jumps =
    jump === null
      ? ''
      : ` It jumps over the target between ${formatAssumption(assumption, jump[0].value)} and ${formatAssumption(assumption, jump[1].value)}.`;
  return `No value of ${assumptionName} brings ${resultName} to ${wanted}: ${reach}.${jumps}`;
}
