import { err, ok, type Result } from '#shared/base/result';
import type { Quantity } from '#shared/model/assumptions/types';
import { normalizeNumberText, readNumberText } from './number-text';
import { writtenUnit } from './units';

const EXAMPLES: Readonly<Record<Quantity, string>> = {
  year: '2026.5',
  compute: '6e28 or 6×10^28',
  rate: '1e15',
  money: '$110B or 1.5 tn',
  growth: '3.1x',
  factor: '2x',
  fraction: '50% or 0.5',
  count: '1.5M or 4e14',
  duration: '1.5 yr or 18 months',
  months: '4.2 months or 129 d',
  days: '90 d or 3 months',
  minutes: '350 min, 6 h or 3 weeks',
  power: '5 GW or 500 MW',
  efficiency: '7e11',
  bits: '8',
  oom: '4',
  drift: '-0.1',
  intensity: '0.3',
};

/**
 * Reads what was typed for a quantity, in the notations of its kind. The error is one sentence for the
 * person who typed it. Does not check that the value is within an assumption's range.
 */
export function parseQuantity(quantity: Quantity, text: string): Result<number, string> {
  const typed = text.trim();
  const example = EXAMPLES[quantity];
  const normal = normalizeNumberText(text);
  if (normal === '') return err(`Type a value, such as ${example}.`);
  const special = readRatio(quantity, normal) ?? readPercentGrowth(quantity, normal);
  if (special !== null) return ok(special);

  const number = readNumberText(normal);
  if (!number.ok) {
    return err(
      number.error === 'decimalComma'
        ? `“${typed}” has a comma in it: write decimals with a point, such as ${example}.`
        : `“${typed}” is not a number: write it like ${example}.`,
    );
  }
  const { mantissa, exponent, rest } = number.value;
  const unit = writtenUnit(quantity, rest);
  if (unit === null) return err(`“${rest}” is not a unit here: write it like ${example}.`);

  // Through text, so that "110B" is exactly 1.1e11.
  const value = Number(`${mantissa}e${exponent + unit.exponent}`) * unit.factor + 0;
  if (!Number.isFinite(value)) return err(`“${typed}” is too large a number.`);
  if (quantity === 'fraction' && rest === '' && Math.abs(value) > 1) {
    return err(`A bare share is at most 1: write ${typed}% if you mean per cent.`);
  }
  return ok(value);
}

/** "1/3" of something. */
function readRatio(quantity: Quantity, normal: string): number | null {
  const match = quantity === 'fraction' ? /^(\d+) ?\/ ?([1-9]\d*)$/.exec(normal) : null;
  return match === null ? null : Number(match[1]) / Number(match[2]);
}

/** "+35%" a year is a factor of 1.35; without its sign it could be either, and is refused. */
function readPercentGrowth(quantity: Quantity, normal: string): number | null {
  const match =
    quantity === 'growth' ? /^([+-]\d+(?:\.\d+)?) ?%(?: ?\/ ?(?:yr|year))?$/.exec(normal) : null;
  return match === null ? null : 1 + Number(match[1]) / 100;
}
