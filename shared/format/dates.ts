import type { DateOrNever } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';

/** Intervals narrower than this are told apart by tenths of a year. */
const NARROW_YEARS = 2;

/** A decimal year with at most one decimal: "2031.4". */
export function formatYear(year: number): string {
  return year.toFixed(1).replace(/\.0$/, '');
}

/** That a date does not come, in place of it: "not by 2060". */
export function notByHorizon(horizon: number): string {
  return `not by ${formatYear(horizon)}`;
}

/** That something does not come, in a sentence: "does not come by 2060". */
export function neverWords(horizon: number): string {
  return `does not come by ${formatYear(horizon)}`;
}

/** What a date that does not come counts as where results are compared; see `neverCountsAs` of the model. */
export const NEVER_COUNTS = 'A date that does not come counts as a year after the horizon.';

/** A date of the model, or that it does not come: "2031.4", "not by 2060". */
export function formatDate(date: DateOrNever, horizon: number): string {
  return date === null ? notByHorizon(horizon) : formatYear(date);
}

/** Whether something is there when the model begins: it came some time before, and no date says when. */
export function isThereFromStart(date: number): boolean {
  return date <= FIRST_YEAR;
}

/** What stands for the date of something that is there when the model begins: "by 2015". */
export const BY_START = `by ${formatYear(FIRST_YEAR)}`;

/** When something comes, in a sentence: "in 2031.4", "by 2015", "not by 2060". */
export function arrivalWords(date: DateOrNever, horizon: number): string {
  if (date === null) return notByHorizon(horizon);
  return isThereFromStart(date) ? BY_START : `in ${formatYear(date)}`;
}

/** From when something is so, in a sentence: "from 2031.4", "from the start". */
export function startWords(date: number): string {
  return isThereFromStart(date) ? 'from the start' : `from ${formatYear(date)}`;
}

/** Two dates as an interval: "2031–2047", "2031–after 2060", "not by 2060". */
export function formatInterval(low: DateOrNever, high: DateOrNever, horizon: number): string {
  if (low === null) return notByHorizon(horizon);
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
