import {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  type AssumptionId,
  type Assumptions,
  type NumericAssumption,
  type NumericId,
  type SwitchId,
} from '../assumptions/registry';
import type { NumericDefinition, Spread } from '../assumptions/types';

/** The registry's own values and spreads. */
export const DEFAULTS = Object.fromEntries(
  ASSUMPTIONS.map((definition) => [
    definition.id,
    definition.type === 'switch'
      ? { value: definition.value }
      : { value: definition.value, spread: definition.spread },
  ]),
) as unknown as Assumptions;

type Changes = { readonly [Id in NumericId]?: number } & { readonly [Id in SwitchId]?: boolean };

/** The defaults with other values; spreads stay. */
export function withValues(changes: Changes, base: Assumptions = DEFAULTS): Assumptions {
  const changed: Partial<Record<AssumptionId, object>> = {};
  for (const [id, value] of Object.entries(changes)) {
    changed[id as AssumptionId] = { ...base[id as AssumptionId], value };
  }
  return { ...base, ...changed } as Assumptions;
}

/** The defaults with other spreads; an assumption not named keeps its own. */
export function withSpreads(
  spreads: { readonly [Id in NumericId]?: Spread | null },
  base: Assumptions = DEFAULTS,
): Assumptions {
  const changed: Partial<Record<NumericId, NumericAssumption>> = {};
  for (const [id, spread] of Object.entries(spreads)) {
    changed[id as NumericId] = { value: base[id as NumericId].value, spread };
  }
  return { ...base, ...changed };
}

/** All spreads removed. */
export function certain(base: Assumptions): Assumptions {
  return Object.fromEntries(
    Object.entries(base).map(([id, { value }]) => [
      id,
      typeof value === 'boolean' ? { value } : { value, spread: null },
    ]),
  ) as unknown as Assumptions;
}

/** Numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A value at `place`, 0 to 1, of the way through the part of a range, on the assumption's scale. */
function placed(
  definition: NumericDefinition,
  [min, max]: readonly number[],
  place: number,
): number {
  const low = min!;
  const high = max!;
  const x =
    definition.scale === 'log' && low > 0
      ? low * (high / low) ** place
      : low + (high - low) * place;
  return Math.min(high, Math.max(low, x));
}

function anyValue(definition: NumericDefinition, wildness: number, next: () => number): number {
  const { value, range, slider, choices } = definition;
  const kind = next();
  const place = next();
  if (choices !== undefined) return choices[Math.floor(place * choices.length)]!;
  if (kind > wildness) return value;
  if (kind < wildness * 0.3) return placed(definition, range, place);
  if (kind < wildness * 0.5) return place < 0.5 ? range[0] : range[1];
  // Near the registry's value: a fifth of the slider either way.
  const near =
    definition.scale === 'log'
      ? value * (slider[1] / slider[0]) ** ((place - 0.5) / 5)
      : value + (slider[1] - slider[0]) * ((place - 0.5) / 5);
  return Math.min(range[1], Math.max(range[0], Number.isFinite(near) ? near : value));
}

/**
 * A scenario anywhere in the hard ranges: from all but the registry's own to everything elsewhere,
 * range ends and neighbourhoods included.
 */
export function anyScenario(seed: number): Assumptions {
  const next = random(seed * 7919 + 17);
  const wildness = next();
  const draws = ASSUMPTIONS.map((definition) => {
    if (definition.type === 'switch') {
      return [definition.id, { value: next() < 0.4 ? !definition.value : definition.value }];
    }
    return [
      definition.id,
      { value: anyValue(definition, wildness, next), spread: definition.spread },
    ];
  });
  return Object.fromEntries(draws) as unknown as Assumptions;
}

/** The same assumptions with their keys in another order. */
export function shuffled(assumptions: Assumptions, seed: number): Assumptions {
  const next = random(seed);
  const entries = ASSUMPTION_IDS.map((id) => ({ id, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ id }) => [id, assumptions[id]]);
  return Object.fromEntries(entries) as unknown as Assumptions;
}
