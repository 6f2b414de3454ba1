import type { Spread } from '#shared/model/assumptions/types';

/** A spread with its keys in the order of the file format, and no others. */
export function orderedSpread(spread: Spread | null): Spread | null {
  if (spread === null) return null;
  const { kind } = spread;
  switch (kind) {
    case 'lognormal':
      return { kind, factor: spread.factor };
    case 'normal':
      return { kind, halfWidth: spread.halfWidth };
    case 'uniform':
    case 'loguniform':
    case 'triangular':
      return { kind, min: spread.min, max: spread.max };
    case 'mixture':
      return {
        kind,
        components: spread.components.map(({ label, weight, value, factor }) => ({
          label,
          weight,
          value,
          factor,
        })),
      };
  }
}
