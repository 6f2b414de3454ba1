import { type QuantityParts, UNIT_JOIN } from './quantity-parts';

/**
 * Two figures as a range, a unit that both have said once: "3 … 5 yr". A unit that is written close to its
 * figure stays at both: "3% … 5%".
 */
export function joinRange(from: QuantityParts, to: QuantityParts, between: string): string {
  const saidOnce = from.unit === to.unit && from.unit.startsWith(UNIT_JOIN);
  return `${from.figure}${saidOnce ? '' : from.unit}${between}${to.figure}${to.unit}`;
}
