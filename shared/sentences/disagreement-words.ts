import { definitionOf } from '#shared/model/assumptions/registry';
import type { DifferenceSource } from '#shared/model/explain/difference-part';
import type { Disagreement } from '#shared/model/explain/disagreement';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import type { TotalSpread } from '#shared/model/explain/total-spread';
import { MINUS_SIGN } from '../format/number/decimal';
import { formatSize } from '../format/number/difference';
import { formatShare } from '../format/number/share';

/** Assumptions that a sentence names. */
const NAMED = 3;

/** What a difference can come from, as it is called. */
export function sourceLabel(source: DifferenceSource): string {
  return source === 'correlations' ? 'Rank correlations' : definitionOf(source).label;
}

/** A part as per cent of the whole variance, with its sign: "62%", "−8%". */
export function formatVariancePart(value: number, variance: number): string {
  const percent = Math.round((100 * value) / variance);
  return `${percent < 0 ? MINUS_SIGN : ''}${Math.abs(percent)}%`;
}

/** The standard deviation between members in the unit of the result: "2.41 yr", "0.8 OOM". */
export function formatDeviation(ref: ResultRef, variance: number, logarithmic: boolean): string {
  const deviation = Math.sqrt(variance);
  return logarithmic ? `${deviation.toFixed(2)} OOM` : formatSize(ref, deviation);
}

/** How far members are apart, and what that comes from. */
export function disagreementSentence(ref: ResultRef, disagreement: Disagreement): string {
  const { variance, logarithmic, parts, policy } = disagreement;
  if (variance === 0) return 'Members with weight all have the same result.';
  const most = parts.filter(({ value }) => value / variance >= 0.005).slice(0, NAMED);
  const named = most.map(
    ({ assumption, value }) => `${sourceLabel(assumption)} ${formatVariancePart(value, variance)}`,
  );
  const closer = parts.some(({ value }) => value / variance <= -0.005)
    ? ' What has a minus brings members closer together.'
    : '';
  return `Members’ results are ${formatDeviation(ref, variance, logarithmic)} apart (weighted standard deviation). Of the variance: ${named.join(', ')}; policy levers in all ${formatVariancePart(policy, variance)}.${closer}`;
}

/** What of the whole spread is disagreement, by the law of total variance. */
export function totalSpreadSentence({ total, within, between }: TotalSpread): string {
  if (total === 0) return 'Nothing about it is uncertain.';
  return `Of the whole variance of the team’s samples, ${formatShare(within / total)} is within members, what each is unsure of, and ${formatShare(between / total)} between them, how far their means lie apart.`;
}
