import { arrivalWords, formatYear, neverWords } from '#shared/format/dates';
import { CONSTRAINT_NAMES } from '#shared/format/names/constraint-names';
import { MILESTONE_LABELS } from '#shared/format/names/milestones';
import { formatShare } from '#shared/format/number/share';
import { capitalised } from '#shared/format/sentence-case';
import { firstCeiling } from '#shared/headlines/first-ceiling';
import { HEADLINES, type HeadlineId, yearWithin } from '#shared/headlines/headlines';
import { writeInterval, writeNever, writeReading } from '#shared/headlines/words';
import type { ModelRun } from '#shared/model/model-run';
import { alreadySentence } from '#shared/sentences/already';
import { AT_MEDIAN, IN_MOST_SAMPLES, ON_CENTRAL_PATH } from '#shared/sentences/basis';
import { knownAbsence } from '#shared/sentences/known-absence';
import { isPast, PAST_AT_MEDIAN, PAST_MEANS, pastRemark } from '#shared/sentences/past';
import { keyYear } from '../key-year';
import type { StoryInput } from '../story-input';
import { contradictionTitle, milestoneDate, sampleSummary } from './dated';
import type { Finding } from './finding';

const QUESTION =
  'Under these assumptions, how far can AI training compute go, and when does that mean AI as capable as people, or AI that helps to make weapons of mass destruction?';

/** The question and its answer, in one sentence with its interval. */
export function answerFinding({ run, now, scenario }: StoryInput): Finding {
  const year = yearWithin(run, keyYear(now));
  const accepted = run.ensemble === null ? null : run.ensemble.accepted;
  return {
    title: contradictionTitle(run) ?? sentence(run),
    blocks: [
      { kind: 'text', paragraphs: [QUESTION] },
      {
        kind: 'figures',
        figures: [
          figure('agi', run, year),
          figure('wmd', run, year),
          figure('agiByYear', run, year),
          figure('largestRun', run, year),
          ceilingFigure(run),
        ].filter((each) => each !== null),
      },
    ],
    notes: [
      `The scenario is “${scenario.name}”. ${basis(run)}`,
      ...pastNotes(run),
      accepted === null || accepted === 1
        ? ''
        : `${formatShare(accepted)} of the samples agree that ${knownAbsence(run.assumptions)}; the others are left out.`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  };
}

function basis(run: ModelRun): string {
  if (sampleSummary(run) === null) return 'The figures are those of the central path.';
  const samples = `${run.samples.toLocaleString('en')} ${run.samples === 1 ? 'sample' : 'samples'}`;
  return `Dates and sizes are medians of ${samples}; nine tenths of those that count lie within the interval under them.`;
}

/** What is past already at the median and what that means, and by how many samples each has happened. */
function pastNotes(run: ModelRun): string[] {
  if (sampleSummary(run) === null) return [];
  const past = (['agi', 'wmd'] as const).flatMap((milestone) =>
    isPast(milestoneDate(run, milestone).date, run.today)
      ? [`${MILESTONE_LABELS[milestone]} is ${PAST_AT_MEDIAN}. ${PAST_MEANS[milestone]}`]
      : [],
  );
  return [...past, alreadySentence(run) ?? ''];
}

function sentence(run: ModelRun): string {
  const parts = (['agi', 'wmd'] as const).map((milestone) => ({
    name: milestone === 'agi' ? 'AGI' : 'WMD-like AI',
    when: milestoneDate(run, milestone),
  }));
  const [agi, wmd] = parts;
  const by = formatYear(run.horizon);
  if (parts.every(({ when }) => when.interval === null)) {
    const told = parts.map(({ name, when: { date } }) =>
      date === null
        ? `${name} ${neverWords(run.horizon)}`
        : `${name} comes ${arrivalWords(date, run.horizon)}${pastRemark(date, run.today)}`,
    );
    return `${capitalised(ON_CENTRAL_PATH)} ${told.join(' and ')}`;
  }
  if (agi?.when.date === null && wmd?.when.date === null) {
    const shares = parts.map(({ when }) => formatShare(when.never ?? 1));
    return `Neither AGI nor WMD-like AI comes by ${by} ${IN_MOST_SAMPLES} (${shares.join(' and ')})`;
  }
  let first = true;
  const told = parts.map(({ name, when: { date, interval, never } }) => {
    if (date === null) return `${name} ${writeNever(never ?? 1, run.horizon)}`;
    const at = first ? `${AT_MEDIAN} (90% interval ${interval})` : `(${interval})`;
    first = false;
    return `${name} ${arrivalWords(date, run.horizon)} ${at}${pastRemark(date, run.today)}`;
  });
  return told.join(', ');
}

function figure(id: HeadlineId, run: ModelRun, year: number) {
  const { kind, label, read } = HEADLINES[id];
  const { samples, central } = read(run, year);
  const shown = samples?.median ?? central;
  if (shown === null) return null;
  const outer = samples?.outer ?? null;
  return {
    label: label(year),
    value: writeReading(kind, shown, run.horizon),
    detail:
      samples === null
        ? 'central path'
        : outer === null
          ? 'share of the samples'
          : `90% ${writeInterval(kind, outer, run.horizon)}${kind === 'date' ? pastRemark(shown, run.today) : ''}`,
  };
}

function ceilingFigure(run: ModelRun) {
  const first = firstCeiling(run);
  return {
    label: 'First ceiling',
    value: first === null ? 'None' : CONSTRAINT_NAMES[first.constraint],
    detail:
      first === null
        ? `the spending trend holds to ${formatYear(run.horizon)}`
        : `${arrivalWords(first.from, run.horizon)}, central path`,
  };
}
