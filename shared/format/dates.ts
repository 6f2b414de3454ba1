import type { DateOrNever } from '#shared/model/results';

/** Intervals narrower than this are told apart by tenths of a year. */
const NARROW_YEARS = 2;

/** A decimal year with at most one decimal: "2031.4". */
export function formatYear(year: number): string {
  return year.toFixed(1).replace(/\.0$/, '');
}

/** A date of the model, or that it does not come: "2031.4", "not by 2060". */
export function formatDate(date: DateOrNever, horizon: number): string {
  return date === null ? `not by ${formatYear(horizon)}` : formatYear(date);
}

/** Two dates as an interval: "2031–2047", "2031–after 2060", "not by 2060". */
export function formatInterval(low: DateOrNever, high: DateOrNever, horizon: number): string {
  if (low === null) return formatDate(null, horizon);
  if (high === null) return `${Math.round(low)}–after ${formatYear(horizon)}`;
  const write = high - low < NARROW_YEARS ? formatYear : (year: number) => String(Math.round(year));
  const [from, to] = [write(low), write(high)];
  return from === to ? from : `${from}–${to}`;
}

const MOMENT = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** A day of the calendar, from milliseconds since 1970: "Nov 24, 2026". */
export function formatDay(milliseconds: number): string {
  return DAY.format(milliseconds);
}

/** A moment of the calendar, from milliseconds since 1970: "Nov 24, 2026, 2:32 PM". */
export function formatMoment(milliseconds: number): string {
  return MOMENT.format(milliseconds);
}
