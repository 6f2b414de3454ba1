import { MINUS_SIGN } from './decimal';

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * The number that a text is, in decimal notation: "2", "-0.5", ".5", "1e30". Null for anything else, so
 * that no text of a user becomes "not a number" further on: nothing at all, hexadecimal, infinity.
 */
export function parsePlainNumber(text: string): number | null {
  const typed = text.trim().replace(MINUS_SIGN, '-');
  const value = DECIMAL.test(typed) ? Number(typed) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** The whole number that a text is in digits alone, without a sign; null for anything else. */
export function parseWholeNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}
