import { formatYear } from '#shared/format/dates';
import { formatFlop, formatQuantity } from '#shared/format/number/quantity';
import type { SettledStatement } from '#shared/history/settled';

/** What was said, and how it has come out. */
export interface SettledWords {
  readonly said: string;
  readonly settled: string;
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function settledWords(statement: SettledStatement): SettledWords {
  switch (statement.kind) {
    case 'crossing':
      return crossingWords(statement);
    case 'lag': {
      const { said, measured, records } = statement;
      return {
        said: `Open weights ${formatQuantity('duration', said)} behind in capability`,
        settled: `${formatQuantity('duration', Number(measured.toFixed(2)))} in the median of ${records} open records since`,
      };
    }
    case 'law': {
      const { name, status, flop } = statement.law;
      return {
        said: `The threshold of ${name}${flop === null ? '' : `, ${formatFlop(flop)} FLOP`}`,
        settled: `${status}`,
      };
    }
  }
}

function crossingWords({
  open,
  said: [low, median, high],
  published,
  happened,
  knownTo,
}: Extract<SettledStatement, { kind: 'crossing' }>): SettledWords {
  const what = open ? 'Threshold crossed by open weights' : 'Threshold crossed';
  const said = `${what} ${formatYear(median)} (${formatYear(low)} to ${formatYear(high)}), published about ${formatYear(published)}`;
  if (happened === null)
    return { said, settled: `By none that is known up to ${formatYear(knownTo)}` };
  const { name, date, logFlop, year } = happened;
  const off = year - published;
  const size = formatQuantity('duration', Number(Math.abs(off).toFixed(1)));
  const words = Math.abs(off) < 0.05 ? 'as said' : `${size} ${off > 0 ? 'later' : 'earlier'}`;
  return {
    said,
    settled: `Published ${MONTH.format(new Date(date))}: ${name}, ${formatFlop(10 ** logFlop)} FLOP, ${words}`,
  };
}
