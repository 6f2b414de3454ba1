import type { Quantity } from '#shared/model/assumptions/types';
import { MINUS_SIGN } from './decimal';
import { type QuantityParts, type QuantityStyle, quantityParts, UNIT_JOIN } from './quantity-parts';

const DIGITS = 3;
const ROUNDED: QuantityStyle = { digits: DIGITS, steady: false, plain: false };
const WHOLE: QuantityStyle = { digits: undefined, steady: false, plain: false };
const EDITING: QuantityStyle = { digits: undefined, steady: false, plain: true };

/** How many digits of a quantity are written: as many as can be read, or all there are. */
export type QuantityPrecision = 'rounded' | 'whole';

/** A quantity with its unit, in as many digits as are asked for. */
export function writeQuantity(
  quantity: Quantity,
  value: number,
  precision: QuantityPrecision,
): string {
  return precision === 'whole' ? wholeQuantity(quantity, value) : formatQuantity(quantity, value);
}

/** What a caller can choose of how a quantity is written. */
export interface QuantityOptions {
  /** Keep trailing zeros, so that a figure that follows the hand keeps its width. */
  readonly steady?: boolean;
}

/**
 * A quantity as it is read, with its unit: "6×10²⁸ FLOP", "$110 B", "3.1×/yr", "33.3%". Counts come
 * without the thing counted ("1.5 M"), which the caller knows. At most three significant digits;
 * years at most one decimal.
 */
export function formatQuantity(
  quantity: Quantity,
  value: number,
  options: QuantityOptions = {},
): string {
  return joined(roundedParts(quantity, value, options));
}

/** The same before figure and unit are joined. */
export function roundedParts(
  quantity: Quantity,
  value: number,
  { steady = false }: QuantityOptions = {},
): QuantityParts {
  return quantityParts(quantity, value, { ...ROUNDED, steady });
}

/** What the model works out is known to no more digits than these. */
export const ESTIMATE_DIGITS = 2;

/** A quantity that the model has worked out, in the digits that are known of it: "$3.1 B". */
export function formatEstimate(quantity: Quantity, value: number): string {
  return joined(estimateParts(quantity, value));
}

/** The same before figure and unit are joined. */
export function estimateParts(quantity: Quantity, value: number): QuantityParts {
  return quantityParts(quantity, value, { ...ROUNDED, digits: ESTIMATE_DIGITS });
}

/** The same with every digit there is, so that no two quantities of a kind read alike. */
export function wholeQuantity(quantity: Quantity, value: number): string {
  return joined(quantityParts(quantity, value, WHOLE));
}

/** A factor without its sign, for where the sign stands before it: "÷1.3", "×1.3". */
export function bareFactor(factor: number, precision: QuantityPrecision): string {
  return quantityParts('factor', factor, precision === 'whole' ? WHOLE : ROUNDED).figure;
}

/** The text of a field while it is edited: every digit, typed on an ordinary keyboard. */
export function editQuantity(quantity: Quantity, value: number): string {
  return joined(quantityParts(quantity, value, EDITING))
    .replaceAll(MINUS_SIGN, '-')
    .replaceAll(UNIT_JOIN, ' ');
}

/** Compute without its unit and with fewer digits, as headlines and axes show it: "6×10²⁸". */
export function formatFlop(flop: number, significant = ESTIMATE_DIGITS): string {
  return quantityParts('compute', flop, { ...ROUNDED, digits: significant }).figure;
}

function joined({ figure, unit }: QuantityParts): string {
  return figure + unit;
}
