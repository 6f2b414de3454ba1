import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { quotedItem } from '../quoted';
import { bareFactor, type QuantityPrecision, writeQuantity } from './quantity';

/** A spread with its kind and every part: "÷1.3 … ×1.3", "triangular 3 yr … 5 yr", the views of a mixture. */
export function wholeSpread(
  definition: Pick<NumericDefinition, 'quantity'>,
  spread: Spread,
  precision: QuantityPrecision,
): string {
  const quantity = (value: number) => writeQuantity(definition.quantity, value, precision);
  switch (spread.kind) {
    case 'lognormal':
      return around(spread.factor, precision);
    case 'normal':
      return `± ${quantity(spread.halfWidth)}`;
    case 'uniform':
    case 'triangular':
      return `${spread.kind} ${quantity(spread.min)} … ${quantity(spread.max)}`;
    case 'loguniform':
      return `log-uniform ${quantity(spread.min)} … ${quantity(spread.max)}`;
    case 'mixture': {
      const views = spread.components.map(
        ({ label, weight, value, factor }) =>
          `${quotedItem(label)} (weight ${weight}): ${quantity(value)} ${around(factor, precision)}`,
      );
      return `${views.length} views: ${views.join('; ')}`;
    }
  }
}

function around(factor: number, precision: QuantityPrecision): string {
  const bare = bareFactor(factor, precision);
  return `÷${bare} … ×${bare}`;
}
