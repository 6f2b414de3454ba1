import { DISCLOSURE_ENDS } from '#shared/facts/models';
import { formatYear } from '#shared/format/dates';
import { formatFlop } from '#shared/format/number/quantity';
import { formatSigned } from '#shared/format/number/signed';
import type { ErrorSummary, HeldAgainstHistory } from '#shared/history/held-against';

/** What the chart that holds the frontier against history is called. */
export const HISTORY_TITLE = 'The central frontier held against the record training runs, OOM';

/** How far the model is off, for the records it was made from and for those since. */
export function historySentence({ fitted, forecast }: HeldAgainstHistory): string {
  const parts = [
    told('the records its assumptions were made from', fitted),
    told('those since', forecast),
  ].filter((part) => part !== null);
  return parts.length === 0
    ? 'There is no record to hold it against.'
    : `On average the model is ${parts.join(', ')}. After ${formatYear(DISCLOSURE_ENDS)} no estimate of the largest closed runs is public.`;
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
  return `${record.name}, ${record.date.slice(0, 7)}: ${formatFlop(10 ** record.logFlop)} FLOP · model ${formatFlop(10 ** frontier)} · ${formatSigned(error, 2)} OOM`;
}

/** The chart in words, for those who cannot see it. */
export function historySummary(held: HeldAgainstHistory): string {
  const all = held.records.map(({ record, error }) => `${record.name} ${formatSigned(error, 2)}`);
  return `${HISTORY_TITLE}. ${historySentence(held)} ${all.join('; ')}.`;
}
