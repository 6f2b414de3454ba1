import { formatDate, formatInterval, formatYear } from '#shared/format/dates';
import { CONSTRAINT_NAMES } from '#shared/format/names/constraint-names';
import { formatShare, sampleShareWords } from '#shared/format/number/share';
import { capitalised, withinSentence } from '#shared/format/sentence-case';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import {
  type BindingRow,
  CONSTRAINTS,
  type Constraint,
  type FirstBinding,
} from '#shared/model/results';
import { withoutSamplesSentence } from './without-samples';

/** What the chart of binding ceilings is called. */
export const BINDING_TITLE = 'Which ceiling is lowest, share of the samples by year';

/** The shares of the samples by year; empty where there are no samples to count. */
export function bindingRows(run: ModelRun): readonly BindingRow[] {
  return soundEnsemble(run)?.summary.binding ?? [];
}

/** The ceiling that most samples meet, from when on. */
export function bindingSentence(run: ModelRun): string {
  const clause = bindingClause(run);
  return clause === null ? withoutSamplesSentence(run) : `${capitalised(clause)}.`;
}

/** The same to stand within a sentence, without its full stop; null where there are no samples. */
export function bindingClause(run: ModelRun): string | null {
  const rows = bindingRows(run);
  if (rows.length === 0) return null;
  const spans: { constraint: Constraint; from: number }[] = [];
  for (const row of rows) {
    const constraint = likeliest(row);
    if (spans.at(-1)?.constraint !== constraint) spans.push({ constraint, from: row.year });
  }
  const nameOf = (constraint: Constraint) =>
    constraint === 'trend' ? 'the spending trend' : withinSentence(CONSTRAINT_NAMES[constraint]);
  const [only] = spans;
  if (only !== undefined && spans.length === 1) {
    return `most often lowest throughout: ${nameOf(only.constraint)}`;
  }
  const told = spans.map(
    ({ constraint, from }, i) => `${nameOf(constraint)} ${i === 0 ? 'at first' : `from ${from}`}`,
  );
  return `most often lowest: ${told.join(', ')}`;
}

/**
 * When each ceiling is first the lowest: "First the lowest, at the median: chips 2026.8 (2026–2031, never
 * in 12% of samples), money …"; null where there are no samples, or none ever is.
 */
export function firstBindingSentence(run: ModelRun): string | null {
  const found = firstBindings(run);
  const told = found.map(({ constraint, p5, p50, p95, never }) => {
    const name = withinSentence(CONSTRAINT_NAMES[constraint]);
    const rarely = never > 0 ? `, never ${sampleShareWords(never)}` : '';
    const interval = formatInterval(p5, p95, run.horizon);
    return `${name} ${formatDate(p50, run.horizon)} (90% ${interval}${rarely})`;
  });
  return told.length === 0 ? null : `First the lowest, at the median: ${told.join(', ')}.`;
}

/** The same in a few words: "First lowest at the median: Chips 2026.8, Money 2031"; empty for none. */
export function firstBindingWords(run: ModelRun): string {
  const told = firstBindings(run).flatMap(({ constraint, p50 }) =>
    p50 === null ? [] : [`${CONSTRAINT_NAMES[constraint]} ${formatYear(p50)}`],
  );
  return told.length === 0 ? '' : `First lowest at the median: ${told.join(', ')}`;
}

/** When a ceiling other than the trend is first the lowest, of those that are in some of the samples. */
export type FirstBindingOf = FirstBinding & { readonly constraint: Exclude<Constraint, 'trend'> };

/** The ceilings by when half of the samples have met them, the soonest first. */
export function firstBindings(run: ModelRun): readonly FirstBindingOf[] {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return [];
  const { firstBinding } = ensemble.summary;
  return CONSTRAINTS.flatMap((constraint): FirstBindingOf[] => {
    const found = firstBinding[constraint];
    if (constraint === 'trend' || found === null || found.never === 1) return [];
    return [{ ...found, constraint }];
  }).sort((a, b) => (a.p50 ?? Infinity) - (b.p50 ?? Infinity) || a.never - b.never);
}

function likeliest(row: BindingRow): Constraint {
  return CONSTRAINTS.reduce((best, next) => ((row[next] ?? 0) > (row[best] ?? 0) ? next : best));
}

/** "In 2030: money binds in 62% of samples, chips in 20%." */
export function bindingReading(run: ModelRun, year: number): string {
  const row = bindingRows(run).find((each) => each.year === year);
  if (row === undefined) return '';
  const told = CONSTRAINTS.filter((constraint) => (row[constraint] ?? 0) > 0)
    .sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0))
    .map(
      (constraint) =>
        `${formatShare(row[constraint] ?? 0)} ${withinSentence(CONSTRAINT_NAMES[constraint])}`,
    );
  return `In ${year}, lowest is: ${told.join(' · ')}`;
}

/** The chart in words, for those who cannot see it. */
export function bindingSummary(run: ModelRun, year: number): string {
  const reading = bindingReading(run, year);
  const first = firstBindingSentence(run);
  return `${BINDING_TITLE}. ${bindingSentence(run)} ${first === null ? '' : `${first} `}${reading === '' ? '' : `${reading}.`}`;
}
