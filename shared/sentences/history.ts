import { DISCLOSURE_ENDS } from '#shared/facts/models';
import { formatYear } from '#shared/format/dates';
import { formatFlop } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { formatSigned } from '#shared/format/number/signed';
import type { ErrorSummary, HeldAgainstHistory, RecordError } from '#shared/history/held-against';

/** What the chart that holds the frontier against history is called. */
export const HISTORY_TITLE = 'Central frontier against the records, as published, OOM';

/** How far the model is off, for the records it was made from and for those since. */
export function historySentence(held: HeldAgainstHistory): string {
  const { fitted, forecast } = held;
  const parts = [
    told('the records its assumptions were made from', fitted),
    told('those since', forecast),
  ].filter((part) => part !== null);
  return parts.length === 0
    ? 'There is no record to hold it against.'
    : `On average the model is ${parts.join(', ')}.${coverage(held)} Epoch AI has no estimate of the largest closed runs after ${formatYear(DISCLOSURE_ENDS)}.`;
}

/** The share of samples outside of which a record is a surprise. */
const TAIL = 0.05;

/** How many records lie where the samples put nine tenths; nothing where that is not known. */
function coverage({ records }: HeldAgainstHistory): string {
  const places = records.flatMap(({ place }) => place ?? []);
  if (places.length === 0) return '';
  const inside = places.filter((place) => place >= TAIL && place <= 1 - TAIL).length;
  return ` ${inside} of ${places.length} records lie within the 90% interval of the samples.`;
}

/** Where a record lies among the samples: "above 63% of samples". */
function placeWords({ place }: RecordError): string {
  return place === null ? '' : ` · above ${formatShare(place)} of samples`;
}

function told(which: string, { mean, rms }: ErrorSummary): string | null {
  if (mean === null || rms === null) return null;
  const size = Math.abs(mean).toFixed(2);
  const off = size === '0.00' ? 'level with' : `${size} OOM ${mean < 0 ? 'below' : 'above'}`;
  return `${off} ${which} (RMS ${rms.toFixed(2)})`;
}

/** The last record up to a year, in one line. */
export function historyReading({ records }: HeldAgainstHistory, year: number): string {
  const last = records.findLast(({ record }) => record.year < year + 1);
  if (last === undefined) return '';
  const { record, frontier, error } = last;
  return `${record.name}, ${record.date.slice(0, 7)}: ${formatFlop(10 ** record.logFlop)} FLOP · model ${formatFlop(10 ** frontier)} · ${formatSigned(error, 2)} OOM${placeWords(last)}`;
}

/** The chart in words, for those who cannot see it. */
export function historySummary(held: HeldAgainstHistory): string {
  const all = held.records.map(({ record, error }) => `${record.name} ${formatSigned(error, 2)}`);
  return `${HISTORY_TITLE}. ${historySentence(held)} ${all.join('; ')}.`;
}
