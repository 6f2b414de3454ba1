/** What a result is measured in: decimal years, years of lead, a share of 1, or plain quantities. */
export type ResultUnit =
  | 'date'
  | 'years'
  | 'share'
  | 'flop'
  | 'usd'
  | 'flopPerUsd'
  | 'flopPerSecond'
  | 'factor'
  | 'runs'
  | 'runsSoFar'
  | 'minutes';

/** Compute, money and factors differ by orders of magnitude; dates, shares and counts do not. */
const LOGARITHMIC: Readonly<Record<ResultUnit, boolean>> = {
  date: false,
  years: false,
  share: false,
  flop: true,
  usd: true,
  flopPerUsd: true,
  flopPerSecond: true,
  factor: true,
  runs: false,
  runsSoFar: false,
  minutes: true,
};

/** Whether results in a unit are compared, averaged and drawn by their logarithm. */
export function isLogarithmic(unit: ResultUnit): boolean {
  return LOGARITHMIC[unit];
}

/**
 * A result where it stands on the scale of its unit.
 *
 * @param value in the unit
 * @returns its log10 where the unit is logarithmic, else the value itself. Nothing at all stands where
 *   the smallest number does, so that no comparison or mean becomes infinite.
 */
export function toResultScale(unit: ResultUnit, value: number): number {
  return isLogarithmic(unit) ? Math.log10(Math.max(value, Number.MIN_VALUE)) : value;
}
