import type { Quantity } from '#shared/model/assumptions/types';
import { shownDigits, workTimeUnit } from './quantity-parts';

/** How values that the app works out for a user are rounded before they become assumptions. */

const SHOWN_DIGITS = 3;
/** More than a judgement of width has, and few enough to be read; a drag would stick at fewer. */
const WIDTH_DIGITS = 4;
/** Enough to add up to one, without the digits that arithmetic has spoiled. */
const WEIGHT_DIGITS = 12;

/** A value of a quantity, to what is read of it: years to the tenth, others to three digits. */
export function roundToShown(quantity: Quantity, value: number): number {
  if (quantity === 'year') return Number(value.toFixed(1));
  if (quantity === 'minutes') {
    // Read in hours, weeks or years of work: rounded there.
    const { minutes } = workTimeUnit(value);
    return toDigits(value / minutes, SHOWN_DIGITS) * minutes;
  }
  return toDigits(value, shownDigits(quantity, value, SHOWN_DIGITS));
}

/** How wide a spread is: a factor, or half a width. */
export function roundWidth(width: number): number {
  return toDigits(width, WIDTH_DIGITS);
}

/** The weight of a view among others. */
export function roundWeight(weight: number): number {
  return toDigits(weight, WEIGHT_DIGITS);
}

function toDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
