import { MINUTES_PER_WORK_WEEK, MINUTES_PER_WORK_YEAR } from '#shared/base/time-units';
import type { Quantity } from '#shared/model/assumptions/types';
import { decimalOf, MINUS_SIGN, placePoint } from './decimal';
import { toSuperscript } from './superscript';

/** Joins a figure to its unit and never breaks there. */
export const UNIT_JOIN = '\u202f';

/** A quantity before figure and unit are one text: "3.1" and "×/yr", "$110" and " B". */
export interface QuantityParts {
  readonly figure: string;
  /** Begins with the space before it, where it is not written close to the figure; empty for none. */
  readonly unit: string;
}

/** How the digits of a quantity are written, whatever its unit. */
export interface QuantityStyle {
  /** Most significant digits; undefined for all there are. */
  readonly digits: number | undefined;
  /** Whether zeros at the end stay, so that a figure that follows the hand keeps its width. */
  readonly steady: boolean;
  /** "6e28" instead of "6×10²⁸". */
  readonly plain: boolean;
}

/** A quantity in its notation, as figure and unit. */
export function quantityParts(
  quantity: Quantity,
  value: number,
  style: QuantityStyle,
): QuantityParts {
  switch (quantity) {
    case 'year':
      return { figure: year(value, style), unit: '' };
    case 'compute':
      return apart(scientific(value, style), 'FLOP');
    case 'rate':
      return apart(scientific(value, style), 'FLOP/s');
    case 'efficiency':
      return apart(scientific(value, style), 'FLOP/J');
    case 'intensity':
      return apart(figure(value, style), style.plain ? 'FLOP/token^2' : 'FLOP/token²');
    case 'money':
      return money(value, style);
    case 'count':
      return scaled(value, style, COUNT_SCALES);
    case 'power':
      return scaled(value, style, POWER_SCALES);
    case 'growth':
      return { figure: figure(value, style), unit: style.plain ? 'x/yr' : '×/yr' };
    case 'factor':
      return { figure: figure(value, style), unit: style.plain ? 'x' : '×' };
    case 'fraction':
      return { figure: percent(value, style), unit: '%' };
    case 'duration':
      return apart(figure(value, style), 'yr');
    case 'drift':
      return apart(`${value > 0 ? '+' : ''}${figure(value, style)}`, 'yr/yr');
    case 'days':
      return apart(figure(value, style), 'd');
    case 'months':
      return apart(figure(value, style), 'months');
    case 'minutes':
      return workTime(value, style);
    case 'bits':
      return apart(figure(value, style), 'bit');
    case 'oom':
      return apart(figure(value, style), 'OOM');
  }
}

function apart(figure: string, unit: string): QuantityParts {
  return { figure, unit: unit === '' ? '' : UNIT_JOIN + unit };
}

/** Plain notation where that is short, else scientific. */
function figure(value: number, style: QuantityStyle): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e6 || magnitude < 1e-4)) return scientific(value, style);
  const text = placePoint(decimalOf(value, style.digits, style.steady));
  return style.plain ? text : group(text);
}

function scientific(value: number, style: QuantityStyle): string {
  if (value === 0) return '0';
  const { negative, digits, exponent } = decimalOf(value, style.digits, style.steady);
  const mantissa = placePoint({ negative: false, digits, exponent: 0 });
  const sign = negative ? MINUS_SIGN : '';
  if (style.plain) return `${sign}${mantissa}e${exponent}`;
  const power = `10${toSuperscript(exponent)}`;
  return sign + (mantissa === '1' && !style.steady ? power : `${mantissa}×${power}`);
}

function year(value: number, style: QuantityStyle): string {
  if (style.digits === undefined) return String(value);
  const text = value.toFixed(1);
  return style.steady ? text : text.replace(/\.0$/, '');
}

function percent(value: number, style: QuantityStyle): string {
  const digits =
    style.digits === undefined ? undefined : shownDigits('fraction', value, style.digits);
  return placePoint(decimalOf(value, digits, style.steady), 2);
}

/** The digits that a value is shown with, where most are shown with so many. */
export function shownDigits(quantity: Quantity, value: number, digits: number): number {
  // Close to the whole, the digits that matter are those of what is missing: 99.97%, never 100%.
  const missing = 1 - value;
  const isNearlyAll = quantity === 'fraction' && missing > 0 && missing < 0.01;
  return isNearlyAll ? digits - Math.floor(Math.log10(missing)) - 2 : digits;
}

/** Minutes of work: hours from two of them on, then weeks of 40 hours and years of 2,000. */
function workTime(value: number, style: QuantityStyle): QuantityParts {
  if (style.digits === undefined) return apart(figure(value, style), 'min');
  const { minutes, unit } = workTimeUnit(value);
  return apart(figure(value / minutes, style), unit);
}

/** The unit that a length of work is read in, and how many minutes it has. */
export function workTimeUnit(value: number): { readonly minutes: number; readonly unit: string } {
  const [, minutes, unit] = WORK_TIMES.find(([from]) => value >= from) ?? [0, 1, 'min'];
  return { minutes, unit };
}

const WORK_TIMES: readonly (readonly [from: number, minutes: number, unit: string])[] = [
  [MINUTES_PER_WORK_YEAR, MINUTES_PER_WORK_YEAR, 'work-yr'],
  [MINUTES_PER_WORK_WEEK, MINUTES_PER_WORK_WEEK, 'work-wk'],
  [120, 60, 'h'],
];

function money(value: number, style: QuantityStyle): QuantityParts {
  const sign = value < 0 ? MINUS_SIGN : '';
  const { figure, unit } = scaled(Math.abs(value), style, COUNT_SCALES);
  return { figure: `${sign}$${figure}`, unit };
}

type Scales = readonly (readonly [from: number, exponent: number, suffix: string])[];

const COUNT_SCALES: Scales = [
  [1e12, 12, 'T'],
  [1e9, 9, 'B'],
  [1e6, 6, 'M'],
  [1e3, 3, 'K'],
  [0, 0, ''],
];

/** Of gigawatts. */
const POWER_SCALES: Scales = [
  [1e3, 3, 'TW'],
  [1, 0, 'GW'],
  [0, -3, 'MW'],
];

function scaled(value: number, style: QuantityStyle, scales: Scales): QuantityParts {
  if (Math.abs(value) > 9.99e14) return apart(scientific(value, style), '');
  // Round first: 999,999 is 1 M, not 1,000 K.
  const decimal = decimalOf(value, style.digits, style.steady);
  const rounded = Math.abs(
    Number(`${decimal.digits}e${decimal.exponent + 1 - decimal.digits.length}`),
  );
  const scale = scales.find(([from]) => rounded >= from) ?? scales[scales.length - 1];
  if (scale === undefined) return apart(figure(value, style), '');
  const [, exponent, suffix] = scale;
  const text = placePoint(decimal, -exponent);
  return apart(style.plain ? text : group(text), suffix);
}

function group(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
