import { NEVER_COUNTS } from '#shared/format/dates';
import { formatDifference } from '#shared/format/number/difference';
import { capitalised } from '#shared/format/sentence-case';
import { changeSince, writeChange } from '#shared/headlines/change';
import { HEADLINES, type HeadlineId, yearWithin } from '#shared/headlines/headlines';
import { writeInterval, writeReading } from '#shared/headlines/words';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { Difference } from '#shared/model/explain/difference';
import type { DifferencePart } from '#shared/model/explain/difference-part';
import type { ModelRun } from '#shared/model/model-run';
import { isPast, pastRemark } from '#shared/sentences/past';
import { keyYear } from '../key-year';
import type { StoryInput } from '../story-input';
import { sampleSummary } from './dated';
import { pendingFinding } from './drivers';
import type { Finding } from './finding';
import { refusalWords } from './refused-words';
import { resultWriter } from './result-words';

const NOTHING: Finding = {
  title: 'No other scenario is chosen to compare with',
  blocks: [{ kind: 'text', paragraphs: ['Choose one in the briefing, under “Compare with”.'] }],
  notes: '',
};

const ROWS: readonly HeadlineId[] = [
  'agi',
  'wmd',
  'agiByYear',
  'largestRun',
  'agiOpen',
  'wmdOpen',
  'leadOpen',
  'thresholdBlindWmd',
];
/** So many parts have a row each; the rest are summed up. */
const MOST_PARTS = 8;

/** The headline figures of two scenarios beside each other. */
export function sideBySideFinding({ run, now, scenario, comparison }: StoryInput): Finding {
  if (comparison === null) return NOTHING;
  const other = comparison.scenario.name;
  const year = keyYear(now);
  const change = agiChange(run, comparison.run);
  return {
    title: `${sideTitle(run, comparison.run, other)}${change}`,
    blocks: [
      {
        kind: 'chart',
        chart: 'probabilities',
        says: 'The probability that AGI exists by the year, in both.',
      },
      {
        kind: 'table',
        table: {
          columns: ['Median (90% interval)', scenario.name, other, 'Difference'],
          rows: ROWS.map((id) => headlineRow(id, run, comparison.run, year)),
        },
      },
    ],
    notes: `“${scenario.name}” and “${other}” share the draws of what they have in common, so that their difference is not one of sampling.`,
  };
}

function sideTitle(run: ModelRun, other: ModelRun, name: string): string {
  // A median is compared with a median only: else both are central paths.
  const sampled = [run, other].every((each) => sampleSummary(each) !== null);
  const [mine, theirs] = [run, other].map((each) => {
    const { samples, central } = HEADLINES.agi.read(each, 0);
    const shown = sampled ? samples?.median : central;
    return `${writeReading('date', shown ?? 'never', each.horizon)}${isPast(shown, each.today) ? ' (past already)' : ''}`;
  });
  return `${sampled ? 'AGI' : 'AGI on the central path'} ${mine} here, ${theirs} in “${name}”`;
}

function agiChange(run: ModelRun, other: ModelRun): string {
  const change = changeOf('agi', run, other, 0);
  return change === null || change.figure === '' ? '' : `: ${writeChange(change)}`;
}

function changeOf(id: HeadlineId, run: ModelRun, other: ModelRun, year: number) {
  const { kind, read } = HEADLINES[id];
  const side = (each: ModelRun) => ({
    value: read(each, yearWithin(each, year)),
    horizon: each.horizon,
  });
  return changeSince(kind, side(run), side(other), 'there');
}

function headlineRow(id: HeadlineId, run: ModelRun, other: ModelRun, year: number): string[] {
  const { kind, label, read } = HEADLINES[id];
  const cell = (each: ModelRun) => {
    const { samples, central } = read(each, yearWithin(each, year));
    const shown = samples?.median ?? central;
    if (shown === null) return 'no samples';
    const outer = samples?.outer ?? null;
    const interval =
      samples === null
        ? ' (central path)'
        : outer === null
          ? ''
          : ` (${writeInterval(kind, outer, each.horizon)})`;
    return `${writeReading(kind, shown, each.horizon)}${interval}${kind === 'date' ? pastRemark(shown, each.today) : ''}`;
  };
  const change = changeOf(id, run, other, year);
  return [
    label(yearWithin(run, year)),
    cell(run),
    cell(other),
    change === null ? '' : writeChange(change),
  ];
}

/** Why the answer differs between two scenarios, assumption by assumption. */
export function whyTheyDifferFinding({ run, scenario, comparison }: StoryInput): Finding {
  if (comparison === null) return NOTHING;
  const { difference: told } = comparison;
  if (told === null) return pendingFinding('Why the two differ is being worked out');
  const horizon = Math.max(run.horizon, comparison.run.horizon);
  const { name, ref, write } = resultWriter(told.result, horizon);
  if (told.answer === null) {
    return {
      title: `Why ${name} differs cannot be told`,
      blocks: [{ kind: 'text', paragraphs: [refusalWords(told.problem, told.result, horizon)] }],
      notes: '',
    };
  }
  const { a, b, total, parts, world, policy, exact } = told.answer;
  const part = (value: number) => formatDifference(ref, value);
  const shown = parts.slice(0, MOST_PARTS);
  const rest = parts.slice(MOST_PARTS).reduce((sum, { value }) => sum + value, 0);
  const says = `${capitalised(name)} is ${write(a.value)} in “${comparison.scenario.name}” and ${write(b.value)} in “${scenario.name}”. The world accounts for ${part(world)}, policy for ${part(policy)}.`;
  return {
    title: whyTitle(told.answer, name, part),
    blocks: [
      { kind: 'text', paragraphs: [says] },
      {
        kind: 'table',
        table: {
          columns: ['Assumption', 'Part of the difference', 'Kind'],
          rows: [
            ...shown.map((each) => [nameOf(each), part(each.value), each.kind]),
            ...(parts.length > MOST_PARTS
              ? [[`${parts.length - MOST_PARTS} more`, part(rest), '']]
              : []),
            ['In all', part(total), ''],
          ],
        },
      },
    ],
    notes: `Shapley values, ${exact ? 'exact' : 'sampled'}: each assumption’s part averaged over every order in which the two can be brought together. They add up to the difference.${a.never || b.never ? ` ${NEVER_COUNTS}` : ''}`,
  };
}

function whyTitle(
  { parts, total }: Difference,
  name: string,
  part: (value: number) => string,
): string {
  const [first] = parts;
  if (first === undefined) return 'The two assume the same of everything that counts here';
  if (first.value === 0) return `What differs between the two leaves ${name} as it is`;
  const nothing = part(0);
  if (part(first.value) === nothing) {
    return `What differs between the two moves ${name} by too little to show`;
  }
  if (part(total) === nothing) {
    return `What differs between the two cancels out in ${name}: ${nameOf(first)} makes ${part(first.value)}`;
  }
  return `${nameOf(first)} makes ${part(first.value)} of the difference of ${part(total)} in ${name}`;
}

function nameOf({ assumption }: DifferencePart): string {
  return assumption === 'correlations' ? 'Correlations' : definitionOf(assumption).label;
}
