import type { Quantity } from '#shared/model/assumptions/types';
import { decimalOf, MINUS_SIGN, placePoint } from './decimal';
import { toSuperscript } from './superscript';

/** Joins a figure to its unit and never breaks there. */
const JOIN = '\u202f';
const DIGITS = 3;

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
  return write(quantity, value, { ...READING, steady: options.steady ?? false });
}

/** The same with every digit there is, so that no two quantities of a kind read alike. */
export function wholeQuantity(quantity: Quantity, value: number): string {
  return write(quantity, value, WHOLE);
}

/** The text of a field while it is edited: every digit, typed on an ordinary keyboard. */
export function editQuantity(quantity: Quantity, value: number): string {
  return write(quantity, value, EDITING).replaceAll(MINUS_SIGN, '-').replaceAll(JOIN, ' ');
}

/** Compute without its unit and with fewer digits, as headlines and axes show it: "6×10²⁸". */
export function formatFlop(flop: number, significant = 2): string {
  return scientific(flop, { digits: significant, steady: false, plain: false });
}

interface Style {
  /** Most significant digits; undefined for all there are. */
  readonly digits: number | undefined;
  readonly steady: boolean;
  /** "6e28" instead of "6×10²⁸". */
  readonly plain: boolean;
}

const READING: Style = { digits: DIGITS, steady: false, plain: false };
const WHOLE: Style = { digits: undefined, steady: false, plain: false };
const EDITING: Style = { digits: undefined, steady: false, plain: true };

function write(quantity: Quantity, value: number, style: Style): string {
  switch (quantity) {
    case 'year':
      return year(value, style);
    case 'compute':
      return withUnit(scientific(value, style), 'FLOP');
    case 'rate':
      return withUnit(scientific(value, style), 'FLOP/s');
    case 'efficiency':
      return withUnit(scientific(value, style), 'FLOP/J');
    case 'intensity':
      return withUnit(figure(value, style), style.plain ? 'FLOP/token^2' : 'FLOP/token²');
    case 'money':
      return money(value, style);
    case 'count':
      return scaled(value, style, COUNT_SCALES);
    case 'power':
      return scaled(value, style, POWER_SCALES);
    case 'growth':
      return `${figure(value, style)}${style.plain ? 'x' : '×'}/yr`;
    case 'factor':
      return `${figure(value, style)}${style.plain ? 'x' : '×'}`;
    case 'fraction':
      return percent(value, style);
    case 'duration':
      return withUnit(figure(value, style), 'yr');
    case 'drift':
      return withUnit(`${value > 0 ? '+' : ''}${figure(value, style)}`, 'yr/yr');
    case 'days':
      return withUnit(figure(value, style), 'd');
    case 'bits':
      return withUnit(figure(value, style), 'bit');
    case 'oom':
      return withUnit(figure(value, style), 'OOM');
  }
}

function withUnit(text: string, unit: string): string {
  return text + JOIN + unit;
}

/** Plain notation where that is short, else scientific. */
function figure(value: number, style: Style): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e6 || magnitude < 1e-4)) return scientific(value, style);
  const text = placePoint(decimalOf(value, style.digits, style.steady));
  return style.plain ? text : group(text);
}

function scientific(value: number, style: Style): string {
  if (value === 0) return '0';
  const { negative, digits, exponent } = decimalOf(value, style.digits, style.steady);
  const mantissa = placePoint({ negative: false, digits, exponent: 0 });
  const sign = negative ? MINUS_SIGN : '';
  if (style.plain) return `${sign}${mantissa}e${exponent}`;
  const power = `10${toSuperscript(exponent)}`;
  return sign + (mantissa === '1' && !style.steady ? power : `${mantissa}×${power}`);
}

function year(value: number, style: Style): string {
  if (style.digits === undefined) return String(value);
  const text = value.toFixed(1);
  return style.steady ? text : text.replace(/\.0$/, '');
}

function percent(value: number, style: Style): string {
  // Close to the whole, the digits that matter are those of what is missing: 99.97%, never 100%.
  const missing = 1 - value;
  const near = style.digits !== undefined && missing > 0 && missing < 0.01;
  const extra = near ? -Math.floor(Math.log10(missing)) - 2 : 0;
  const digits = style.digits === undefined ? undefined : style.digits + extra;
  return `${placePoint(decimalOf(value, digits, style.steady), 2)}%`;
}

function money(value: number, style: Style): string {
  const sign = value < 0 ? MINUS_SIGN : '';
  return `${sign}$${scaled(Math.abs(value), style, COUNT_SCALES)}`;
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

function scaled(value: number, style: Style, scales: Scales): string {
  if (Math.abs(value) > 9.99e14) return scientific(value, style);
  // Round first: 999,999 is 1 M, not 1,000 K.
  const decimal = decimalOf(value, style.digits, style.steady);
  const rounded = Math.abs(
    Number(`${decimal.digits}e${decimal.exponent + 1 - decimal.digits.length}`),
  );
  const scale = scales.find(([from]) => rounded >= from) ?? scales[scales.length - 1];
  if (scale === undefined) return figure(value, style);
  const [, exponent, suffix] = scale;
  const text = placePoint(decimal, -exponent);
  const shown = style.plain ? text : group(text);
  return suffix === '' ? shown : withUnit(shown, suffix);
}

function group(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
