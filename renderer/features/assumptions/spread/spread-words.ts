import { writeAssumptionValue } from '#shared/format/number/read-value';
import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { drawColumn } from '#shared/model/random/distribution';
import { spreadIssues } from '#shared/model/random/spread-rules';

/** What a spread can be chosen to be, as it is called. */
export const SPREAD_CHOICES = [
  { kind: 'certain', label: 'Certain' },
  { kind: 'lognormal', label: 'Lognormal' },
  { kind: 'normal', label: 'Normal' },
  { kind: 'uniform', label: 'Uniform' },
  { kind: 'loguniform', label: 'Log-uniform' },
  { kind: 'triangular', label: 'Triangular' },
  { kind: 'mixture', label: 'Mixture' },
] as const;

export type SpreadKind = (typeof SPREAD_CHOICES)[number]['kind'];

type Named = NumericDefinition & { readonly id: string };

const TAILS = Float64Array.of(0.05, 0.95);

/**
 * The interval that holds 90 % of an assumption's distribution; null when it is certain, and where there
 * is no such distribution.
 */
export function interval90(
  definition: Named,
  value: number,
  spread: Spread | null,
): readonly [low: number, high: number] | null {
  if (spread === null || spreadIssues(definition, value, spread).length > 0) return null;
  const ends = new Float64Array(2);
  drawColumn(definition, value, spread, TAILS, ends);
  const [low, high] = ends as unknown as [number, number];
  return low === high ? null : [low, high];
}

/** A spread in a sentence. */
export function spreadSentence(definition: Named, value: number, spread: Spread | null): string {
  const [issue] = spread === null ? [] : spreadIssues(definition, value, spread);
  if (issue !== undefined) return `${issue.message}.`;
  const interval = interval90(definition, value, spread);
  if (interval === null) return 'Certain: every sample takes the value.';
  const [low, high] = interval;
  return `90% of samples between ${writeAssumptionValue(definition, low)} and ${writeAssumptionValue(definition, high)}.`;
}
