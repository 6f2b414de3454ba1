import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { joinRange } from './join-range';
import { bareFactor, formatQuantity, roundedParts } from './quantity';
import { toSuperscript } from './superscript';

/** A spread in a few characters: "÷1.3 … ×1.3", "3 … 5 yr". */
export function shortSpread(
  definition: Pick<NumericDefinition, 'quantity'>,
  spread: Spread | null,
): string {
  if (spread === null) return 'certain';
  switch (spread.kind) {
    case 'lognormal': {
      const factor = shortFactor(spread.factor);
      return `÷${factor} … ×${factor}`;
    }
    case 'normal':
      return `± ${formatQuantity(definition.quantity, spread.halfWidth)}`;
    case 'uniform':
    case 'loguniform':
    case 'triangular':
      return joinRange(
        roundedParts(definition.quantity, spread.min),
        roundedParts(definition.quantity, spread.max),
        ' … ',
      );
    case 'mixture':
      return `${spread.components.length} views`;
  }
}

/** Large powers of ten in scientific notation: "10⁴" fits where "10,000" does not. */
function shortFactor(factor: number): string {
  const power = Math.log10(factor);
  return power >= 4 && Number.isInteger(power)
    ? `10${toSuperscript(power)}`
    : bareFactor(factor, 'rounded');
}
