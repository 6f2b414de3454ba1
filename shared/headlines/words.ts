import { assertNever } from '#shared/base/assert';
import {
  BY_START,
  formatInterval,
  formatYear,
  isThereFromStart,
  notByHorizon,
} from '#shared/format/dates';
import { joinRange } from '#shared/format/number/join-range';
import { estimateParts, formatFlop, roundedParts } from '#shared/format/number/quantity';
import { type QuantityParts, UNIT_JOIN } from '#shared/format/number/quantity-parts';
import { formatShare, sampleShareWords } from '#shared/format/number/share';
import type { DateOrNever } from '#shared/model/results';
import type { HeadlineKind } from './headlines';
import type { HeadlineReading, ReadingAbsence, ReadingInterval } from './reading';

/** A headline's figure with its unit: "2031.4", "1.8 yr", "not by 2060". */
export function writeReading(
  kind: HeadlineKind,
  reading: HeadlineReading,
  horizon: number,
): string {
  const { figure, unit } = readingParts(kind, reading, horizon);
  return figure + unit;
}

/** The same before figure and unit are joined; words in place of a number have no unit. */
export function readingParts(
  kind: HeadlineKind,
  reading: HeadlineReading,
  horizon: number,
): QuantityParts {
  return typeof reading === 'number'
    ? numberParts(kind, reading)
    : { figure: absenceWords(reading, horizon), unit: '' };
}

function numberParts(kind: HeadlineKind, value: number): QuantityParts {
  switch (kind) {
    case 'date':
      return isThereFromStart(value)
        ? { figure: BY_START, unit: '' }
        : roundedParts('year', value, { steady: true });
    case 'lead':
      return yearsParts(value);
    case 'loss':
      return lossParts(value);
    case 'compute':
      return { figure: formatFlop(value), unit: `${UNIT_JOIN}FLOP` };
    case 'money':
      return estimateParts('money', value);
    case 'probability':
      return { figure: formatShare(value), unit: '' };
    default:
      return assertNever(kind);
  }
}

function absenceWords(absence: ReadingAbsence, horizon: number): string {
  const by = formatYear(horizon);
  switch (absence) {
    case 'never':
      return notByHorizon(horizon);
    case 'noAgi':
      return `no AGI by ${by}`;
    case 'rivalNever':
      return `rival ${notByHorizon(horizon)}`;
    case 'rivalOnlyByRelease':
      return `rival by ${by} only with open release`;
    case 'notCounted':
      return 'not counted';
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
    if (typeof high === 'number' && isThereFromStart(high)) return BY_START;
    return formatInterval(dateOf(low), dateOf(high), horizon);
  }
  const [from, to] = [readingParts(kind, low, horizon), readingParts(kind, high, horizon)];
  return from.figure === to.figure && from.unit === to.unit
    ? from.figure + from.unit
    : joinRange(from, to, '–');
}

/** That a date does not come, by how many of the samples: "not by 2060 in 63% of samples". */
export function writeNever(never: number, horizon: number): string {
  return `${notByHorizon(horizon)} ${sampleShareWords(never)}`;
}

/** A difference in years, to a tenth; one too small to show is "<0.1 yr" and not nothing. */
export function writeYearsApart(years: number): string {
  const { figure, unit } = lossParts(years);
  return figure + unit;
}

/** Years to a tenth, as dates are. */
function yearsParts(years: number): QuantityParts {
  return roundedParts('duration', Math.round(years * 10) / 10);
}

function lossParts(years: number): QuantityParts {
  if (years === 0 || Math.abs(years) >= 0.05) return yearsParts(years);
  const { figure, unit } = yearsParts(0.1);
  return { figure: `<${figure}`, unit };
}

function dateOf(reading: HeadlineReading): DateOrNever {
  return typeof reading === 'number' ? reading : null;
}
