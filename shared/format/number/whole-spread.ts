import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { quotedItem } from '../quoted';

/** Writes a quantity, rounded or with all its digits. */
export type WriteQuantity = (quantity: NumericDefinition['quantity'], value: number) => string;

/** A spread with its kind and every part: "÷1.3 … ×1.3", "triangular 3 yr … 5 yr", the views of a mixture. */
export function wholeSpread(
  definition: Pick<NumericDefinition, 'quantity'>,
  spread: Spread,
  write: WriteQuantity,
): string {
  const quantity = (value: number) => write(definition.quantity, value);
  switch (spread.kind) {
    case 'lognormal':
      return around(spread.factor, write);
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
          `${quotedItem(label)} (weight ${weight}): ${quantity(value)} ${around(factor, write)}`,
      );
      return `${views.length} views: ${views.join('; ')}`;
    }
  }
}

function around(factor: number, write: WriteQuantity): string {
  const bare = write('factor', factor).replace(/×$/u, '');
  return `÷${bare} … ×${bare}`;
}
