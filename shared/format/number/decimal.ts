/** A number as decimal digits: sign × 0-9.99… × 10^exponent. Exact, so that no digit is invented. */
export interface DecimalDigits {
  readonly negative: boolean;
  /** First digit non-zero, no trailing zeros unless asked for; '0' for zero. */
  readonly digits: string;
  readonly exponent: number;
}

/** Digits of a finite number: the shortest that read back as it, or rounded to `significant`. */
export function decimalOf(value: number, significant?: number, keepZeros = false): DecimalDigits {
  const magnitude = Math.abs(value);
  const text =
    significant === undefined
      ? magnitude.toExponential()
      : magnitude.toExponential(significant - 1);
  const [mantissa = '0', exponent = '0'] = text.split('e');
  const digits = mantissa.replace('.', '');
  return {
    negative: value < 0,
    digits: keepZeros ? digits : digits.replace(/0+$/, '') || '0',
    exponent: Number(exponent),
  };
}

/** The digits written out with a point, times 10^shift: (15, 0) shifted by 2 is "150". */
export function placePoint(decimal: DecimalDigits, shift = 0): string {
  const { digits, exponent } = decimal;
  const whole = exponent + shift + 1;
  const sign = decimal.negative ? MINUS_SIGN : '';
  if (whole <= 0) return `${sign}0.${'0'.repeat(-whole)}${digits}`;
  // Zero shifted is zero: it has no digits to move the point past.
  if (/^0+$/.test(digits)) return digits.length === 1 ? digits : `0.${digits.slice(1)}`;
  if (digits.length <= whole) return sign + digits.padEnd(whole, '0');
  return `${sign}${digits.slice(0, whole)}.${digits.slice(whole)}`;
}

/** The minus of printed text: as wide as a plus, where a hyphen is shorter. */
export const MINUS_SIGN = '\u2212';
