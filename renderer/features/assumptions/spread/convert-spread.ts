import { roundToShown, roundWidth } from '#shared/format/number/rounding';
import type { AssumptionId } from '#shared/model/assumptions/registry';
import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { PRESETS } from '#shared/model/presets/presets';
import type { Overrides } from '#shared/model/presets/types';
import { interval90, type SpreadKind } from './spread-words';

/** The mixture a preset has for an assumption: views that are there to be weighed; null where none has. */
function mixtureFor(id: string): Spread | null {
  for (const { overrides } of PRESETS) {
    const spread = (overrides as Overrides)[id as AssumptionId]?.spread;
    if (spread?.kind === 'mixture') return spread;
  }
  return null;
}

/** Kinds a new spread can be given; a mixture only where its views are known. */
export function spreadKindsFor(
  definition: NumericDefinition & { readonly id: string },
  current: Spread | null,
): SpreadKind[] {
  const kinds: SpreadKind[] = ['certain'];
  // What is known or decided takes no spread; one that a file brought can be seen, and taken away.
  if (definition.takesSpread !== undefined) {
    return current === null ? kinds : [...kinds, current.kind];
  }
  if (definition.range[0] >= 0) kinds.push('lognormal');
  kinds.push('normal', 'uniform');
  if (definition.range[0] > 0) kinds.push('loguniform');
  kinds.push('triangular');
  if (current?.kind === 'mixture' || mixtureFor(definition.id) !== null) kinds.push('mixture');
  return kinds;
}

/**
 * A spread of another kind about as wide as the one it replaces. From certain, one that covers a
 * tenth of the slider, or a factor of 1.5.
 */
export function convertSpread(
  definition: NumericDefinition & { readonly id: string },
  value: number,
  current: Spread | null,
  kind: SpreadKind,
): Spread | null {
  if (kind === 'certain') return null;
  if (kind === current?.kind) return current;
  if (kind === 'mixture') return mixtureFor(definition.id) ?? current;
  const [low, high] = interval90(definition, value, current) ?? defaultInterval(definition, value);
  switch (kind) {
    case 'lognormal':
      return { kind, factor: roundWidth(low > 0 ? Math.sqrt(high / low) : 1.5) };
    case 'normal':
      return { kind, halfWidth: roundWidth((high - low) / 2) };
    case 'uniform':
    case 'loguniform':
    case 'triangular':
      return {
        kind,
        min: Math.min(roundToShown(definition.quantity, low), value),
        max: Math.max(roundToShown(definition.quantity, high), value),
      };
  }
}

function defaultInterval(
  { scale, slider, range }: NumericDefinition,
  value: number,
): readonly [low: number, high: number] {
  const [low, high] =
    scale === 'log' && value > 0
      ? [value / 1.5, value * 1.5]
      : [value - (slider[1] - slider[0]) / 20, value + (slider[1] - slider[0]) / 20];
  return [Math.max(range[0], low), Math.min(range[1], high)];
}
