import { formatQuantity } from '#shared/format/quantity';
import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { drawColumn } from '#shared/model/random/distribution';
import { writeValue } from './read-value';

export const SPREAD_KINDS = [
  { kind: 'certain', label: 'Certain' },
  { kind: 'lognormal', label: 'Lognormal' },
  { kind: 'normal', label: 'Normal' },
  { kind: 'uniform', label: 'Uniform' },
  { kind: 'loguniform', label: 'Log-uniform' },
  { kind: 'triangular', label: 'Triangular' },
  { kind: 'mixture', label: 'Mixture' },
] as const;

export type SpreadKind = (typeof SPREAD_KINDS)[number]['kind'];

type Named = NumericDefinition & { readonly id: string };

const TAILS = Float64Array.of(0.05, 0.95);

/** The interval that holds 90 % of an assumption's distribution; null when it is certain. */
export function interval90(
  definition: Named,
  value: number,
  spread: Spread | null,
): readonly [low: number, high: number] | null {
  if (spread === null) return null;
  const ends = new Float64Array(2);
  drawColumn(definition, value, spread, TAILS, ends);
  const [low, high] = ends as unknown as [number, number];
  return low === high ? null : [low, high];
}

/** A spread in a few characters, for the row. */
export function shortSpread(definition: NumericDefinition, spread: Spread | null): string {
  if (spread === null) return 'certain';
  switch (spread.kind) {
    case 'lognormal': {
      const factor = formatQuantity('factor', spread.factor).replace(/[×x]$/u, '');
      return `÷${factor} … ×${factor}`;
    }
    case 'normal':
      return `± ${formatQuantity(definition.quantity, spread.halfWidth)}`;
    case 'uniform':
    case 'loguniform':
    case 'triangular':
      return shortRange(
        formatQuantity(definition.quantity, spread.min),
        formatQuantity(definition.quantity, spread.max),
      );
    case 'mixture':
      return `${spread.components.length} views`;
  }
}

/** Two figures with their unit said once: "3 … 5 yr". */
function shortRange(min: string, max: string): string {
  const unit = /[\s\u202f]\D+$/u.exec(max)?.[0];
  const bare = unit !== undefined && min.endsWith(unit) ? min.slice(0, -unit.length) : min;
  return `${bare} … ${max}`;
}

/** A spread in a sentence. */
export function spreadSentence(definition: Named, value: number, spread: Spread | null): string {
  const interval = interval90(definition, value, spread);
  if (interval === null) return 'Certain: every sample takes the value.';
  const [low, high] = interval;
  return `90% of samples between ${writeValue(definition, low)} and ${writeValue(definition, high)}.`;
}
