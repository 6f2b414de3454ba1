import { formatYear } from '#shared/format/dates';
import { CONSTRAINT_NAMES } from '#shared/format/names/constraint-names';
import { formatEstimate, formatFlop } from '#shared/format/number/quantity';
import { capitalised, withinSentence } from '#shared/format/sentence-case';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { Constraint } from '#shared/model/results';

/** What the chart of ceilings is called. */
export const CEILINGS_TITLE = 'Training compute of the largest run, FLOP';

const BINDS: Readonly<Record<Constraint, string>> = {
  trend: 'the spending trend sets the pace',
  money: 'money binds',
  chips: 'chips bind',
  power: 'power binds',
  data: 'data binds',
  latency: 'latency binds',
};

/** What the chart of ceilings says: which ceiling binds from when. */
export function ceilingsSentence({ central, horizon }: ModelRun): string {
  const [first, ...changes] = central.binding;
  if (first === undefined) return '';
  if (changes.length === 0) {
    return first.constraint === 'trend'
      ? `No ceiling stops the spending trend by ${formatYear(horizon)}.`
      : `${capitalised(BINDS[first.constraint])} throughout.`;
  }
  const parts = changes.map(({ from, constraint }, i) => {
    // The verb is said once: "money binds from 2029, power from 2031".
    const named = i > 0 && constraint !== 'trend' && changes[i - 1]?.constraint !== 'trend';
    const what = named ? withinSentence(CONSTRAINT_NAMES[constraint]) : BINDS[constraint];
    return `${what} from ${formatYear(from)}`;
  });
  const shown =
    parts.length > 4 ? [...parts.slice(0, 3), `${parts.length - 3} more changes follow`] : parts;
  const start =
    first.constraint === 'trend' ? '' : `${capitalised(BINDS[first.constraint])} at first; `;
  return `${start === '' ? capitalised(shown.join(', ')) : start + shown.join(', ')}.`;
}

/** The values of the chart at a year, in one line. */
export function ceilingsReading(run: ModelRun, year: number): string {
  const row = run.central.path.find((candidate) => candidate.year === year);
  if (row === undefined) return '';
  // Beside medians: what is on the central path says so, or one run seems to have two sizes.
  const parts = [`central path ${formatFlop(row.frontier)}`];
  const ensemble = soundEnsemble(run);
  if (ensemble !== null) {
    const index = ensemble.curves.years.indexOf(year);
    const { p5, p95 } = ensemble.curves.fans.frontier;
    const [low, high] = [p5[index], p95[index]];
    if (low !== undefined && high !== undefined) {
      parts.push(`90% ${formatFlop(10 ** low, 1)}–${formatFlop(10 ** high, 1)}`);
    }
  }
  const cost = row.frontier / row.flopPerDollar;
  parts.push(`cost ${formatEstimate('money', cost)}`, BINDS[row.binding]);
  return `${year}: ${parts.join(' · ')}`;
}

/** The chart in words, for those who cannot see it. */
export function ceilingsSummary(run: ModelRun, year: number): string {
  return `${CEILINGS_TITLE}, ${run.central.path[0]?.year ?? ''} to ${formatYear(run.horizon)}. ${ceilingsSentence(run)} ${ceilingsReading(run, year)}.`;
}
