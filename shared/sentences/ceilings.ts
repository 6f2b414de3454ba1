import { formatYear } from '#shared/format/dates';
import { CONSTRAINT_NAMES } from '#shared/format/names/constraint-names';
import { formatEstimate, formatFlop } from '#shared/format/number/quantity';
import { sampleShareWords } from '#shared/format/number/share';
import { capitalised, withinSentence } from '#shared/format/sentence-case';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import { CONSTRAINTS, type Constraint } from '#shared/model/results';
import { ON_CENTRAL_PATH } from './basis';

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

/** What the chart of ceilings says: which ceiling binds from when, on the central path. */
export function ceilingsSentence(run: ModelRun): string {
  const told = bindingOnCentralPath(run);
  return told === '' ? '' : `${capitalised(ON_CENTRAL_PATH)} ${told}`;
}

function bindingOnCentralPath({ central, horizon }: ModelRun): string {
  const [first, ...changes] = central.binding;
  if (first === undefined) return '';
  if (changes.length === 0) {
    return first.constraint === 'trend'
      ? `no ceiling stops the spending trend by ${formatYear(horizon)}.`
      : `${BINDS[first.constraint]} throughout.`;
  }
  const parts = changes.map(({ from, constraint }, i) => {
    // The verb is said once: "money binds from 2029, power from 2031".
    const named = i > 0 && constraint !== 'trend' && changes[i - 1]?.constraint !== 'trend';
    const what = named ? withinSentence(CONSTRAINT_NAMES[constraint]) : BINDS[constraint];
    return `${what} from ${formatYear(from)}`;
  });
  const shown =
    parts.length > 4 ? [...parts.slice(0, 3), `${parts.length - 3} more changes follow`] : parts;
  const start = first.constraint === 'trend' ? '' : `${BINDS[first.constraint]} at first; `;
  return `${start}${shown.join(', ')}.`;
}

/** The values of the chart at a year, in one line: medians; the central path's until there are samples. */
export function ceilingsReading(run: ModelRun, year: number): string {
  const ensemble = soundEnsemble(run);
  const sampled = ensemble?.summary.path.find((candidate) => candidate.year === year);
  const shares = ensemble?.summary.binding.find((candidate) => candidate.year === year);
  if (sampled?.frontier == null || sampled.frontierCost === null || shares === undefined) {
    return centralReading(run, year);
  }
  const { p5, p50, p95 } = sampled.frontier;
  const likeliest = CONSTRAINTS.reduce((best, next) =>
    (shares[next] ?? 0) > (shares[best] ?? 0) ? next : best,
  );
  const parts = [
    `median ${formatFlop(p50)} (90% ${formatFlop(p5, 1)}–${formatFlop(p95, 1)})`,
    `cost ${formatEstimate('money', sampled.frontierCost.p50)}`,
    `${BINDS[likeliest]} ${sampleShareWords(shares[likeliest] ?? 0)}`,
  ];
  return `${year}: ${parts.join(' · ')}`;
}

function centralReading({ central }: ModelRun, year: number): string {
  const row = central.path.find((candidate) => candidate.year === year);
  if (row === undefined) return '';
  const cost = row.frontier / row.flopPerDollar;
  return `${year}, central path: ${formatFlop(row.frontier)} · cost ${formatEstimate('money', cost)} · ${BINDS[row.binding]}`;
}

/** The chart in words, for those who cannot see it. */
export function ceilingsSummary(run: ModelRun, year: number): string {
  return `${CEILINGS_TITLE}, ${run.central.path[0]?.year ?? ''} to ${formatYear(run.horizon)}. ${ceilingsSentence(run)} ${ceilingsReading(run, year)}.`;
}
