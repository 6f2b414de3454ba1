import { MINUS_SIGN } from './decimal';

/** A number with its sign before it, a plus too, to so many decimals: "+0.31", "−0.31". */
export function formatSigned(value: number, decimals: number): string {
  return withSign(value, Math.abs(value).toFixed(decimals));
}

/** A size in words with the sign of the value it is of: "+2.41 yr", "−$3 B". */
export function withSign(value: number, size: string): string {
  return `${value < 0 ? MINUS_SIGN : '+'}${size}`;
}
