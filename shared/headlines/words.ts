import { assertNever } from '#shared/base/assert';
import { formatInterval, formatYear } from '#shared/format/dates';
import { formatFlop, formatQuantity } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import type { DateOrNever } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';
import type { HeadlineKind } from './headlines';
import type { HeadlineReading, ReadingAbsence, ReadingInterval } from './reading';

/** Money and compute are known to no more than this. */
const DIGITS = 2;
/** Joins the ends of an interval. */
const TO = '–';

/** A headline's figure with its unit: "2031.4", "1.8 yr", "not by 2060". */
export function writeReading(
  kind: HeadlineKind,
  reading: HeadlineReading,
  horizon: number,
): string {
  return typeof reading === 'number' ? writeNumber(kind, reading) : writeAbsence(reading, horizon);
}

function writeNumber(kind: HeadlineKind, value: number): string {
  switch (kind) {
    case 'date':
      return value <= FIRST_YEAR
        ? `by ${formatYear(FIRST_YEAR)}`
        : formatQuantity('year', value, { steady: true });
    case 'lead':
      return writeYears(value);
    case 'loss':
      return writeLoss(value);
    case 'compute':
      return `${formatFlop(value, DIGITS)}\u202fFLOP`;
    case 'money':
      return formatQuantity('money', significant(value));
    case 'probability':
      return formatShare(value);
    default:
      return assertNever(kind);
  }
}

function writeAbsence(absence: ReadingAbsence, horizon: number): string {
  const by = formatYear(horizon);
  switch (absence) {
    case 'never':
      return `not by ${by}`;
    case 'noAgi':
      return `no AGI by ${by}`;
    case 'rivalNever':
      return `rival not by ${by}`;
    case 'rivalOnlyByRelease':
      return `rival by ${by} only with open release`;
    default:
      return assertNever(absence);
  }
}

/** An interval: "2031–2047", "1.2–2.7 yr", "2031–after 2060". */
export function writeInterval(
  kind: HeadlineKind,
  interval: ReadingInterval,
  horizon: number,
): string {
  const [low, high] = interval;
  if (kind === 'date') {
    // What was there at the first year may have come at any time before it.
    if (typeof high === 'number' && high <= FIRST_YEAR) return writeReading(kind, high, horizon);
    return formatInterval(dateOf(low), dateOf(high), horizon);
  }
  const ends = [low, high].map((end) => writeReading(kind, end, horizon));
  const [from = '', to = ''] = ends;
  return from === to ? from : `${withoutSharedUnit(from, to)}${TO}${to}`;
}

/** That a date does not come, by how many of the samples: "not by 2060 in 63% of samples". */
export function writeNever(never: number, horizon: number): string {
  return `${writeAbsence('never', horizon)} ${writeSampleShare(never)}`;
}

/** "in 63% of samples" */
export function writeSampleShare(share: number): string {
  return `in ${formatShare(share)} of samples`;
}

/** Years to a tenth, as dates are: "1.8 yr". */
export function writeYears(years: number): string {
  return formatQuantity('duration', Math.round(years * 10) / 10);
}

function writeLoss(years: number): string {
  return Math.abs(years) > 0 && Math.abs(years) < 0.05 ? `<${writeYears(0.1)}` : writeYears(years);
}

function dateOf(reading: HeadlineReading): DateOrNever {
  return typeof reading === 'number' ? reading : null;
}

function significant(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** "1.2 yr", "2.7 yr" as "1.2", when both end in the same unit. */
function withoutSharedUnit(from: string, to: string): string {
  const [, number, unit] = /^(.*)\u202f(.+)$/.exec(from) ?? [];
  return number !== undefined && unit !== undefined && to.endsWith(`\u202f${unit}`) ? number : from;
}
