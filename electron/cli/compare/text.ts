import { formatAssumption } from '#shared/format/assumption';
import { formatDate, formatInterval, neverWords, notByHorizon } from '#shared/format/dates';
import { MILESTONE_LABELS } from '#shared/format/names/milestones';
import { formatDifference, formatError } from '#shared/format/number/difference';
import { formatShare } from '#shared/format/number/share';
import { formatResult } from '#shared/format/result';
import { capitalised } from '#shared/format/sentence-case';
import { changeSince, writeChange } from '#shared/headlines/change';
import { HEADLINES, type HeadlineId } from '#shared/headlines/headlines';
import { writeReading } from '#shared/headlines/words';
import type { Difference } from '#shared/model/explain/difference';
import type { DifferenceSource } from '#shared/model/explain/difference-part';
import type { FourLines } from '#shared/model/explain/four-lines';
import { neverCountsAs } from '#shared/model/explain/results/evaluate-result';
import type { ModelInput } from '#shared/model/model-input';
import { MILESTONES } from '#shared/model/results';
import {
  disagreementSentence,
  formatVariancePart,
  sourceLabel,
  totalSpreadSentence,
} from '#shared/sentences/disagreement-words';
import { MIXTURE_RULE_WORDS } from '#shared/sentences/mixture-words';
import { signedTextBar } from '../bars';
import { alignColumns } from '../table';
import {
  baselineSide,
  type ComparedPair,
  type ComparisonSide,
  differingSources,
  type ScenarioComparison,
} from './comparison';
import type { TeamMixture } from './team';

/** The whole answer for people. */
export function comparisonText(
  comparison: ScenarioComparison,
  pairs: readonly ComparedPair[],
  team: TeamMixture | null,
): string {
  const { sides } = comparison;
  const many = sides.length > 2 ? [outcomes(comparison), assumptions(comparison)] : [];
  const told = pairs.map((pair) => pairText(comparison, pair));
  return [...many, ...told, ...(team === null ? [] : [teamText(sides, team)])].join('\n');
}

/** What scenarios are called in tables: A and B of two, numbers of more. */
function signOf({ sides, baseline }: ScenarioComparison, place: number): string {
  if (sides.length > 2) return String(place + 1);
  return place === baseline ? 'A' : 'B';
}

function outcomes(comparison: ScenarioComparison): string {
  const { sides, baseline, year } = comparison;
  const base = baselineSide(comparison).run;
  const names = sides.map(({ scenario }, i) => [
    String(i + 1),
    `${scenario.name}${i === baseline ? ' (baseline)' : ''}`,
  ]);
  const rows = (Object.keys(HEADLINES) as HeadlineId[]).map((id) => {
    const { label, kind, read } = HEADLINES[id];
    const cells = sides.map(({ run }, i) => {
      const value = read(run, year);
      const shown = value.samples?.median ?? value.central;
      if (shown === null) return 'none';
      const text = writeReading(kind, shown, run.horizon);
      if (i === baseline) return text;
      const from = { value: read(base, year), horizon: base.horizon };
      const change = changeSince(kind, { value, horizon: run.horizon }, from, 'baseline');
      return change === null ? text : `${text} (${writeChange(change)})`;
    });
    return [`  ${label(year)}`, ...cells];
  });
  const head = ['  Outcome, median', ...sides.map((_, i) => String(i + 1))];
  return `${alignColumns(names)}\n${alignColumns([head, ...rows])}`;
}

function assumptions(comparison: ScenarioComparison): string {
  const { sides } = comparison;
  const rows = differingSources(comparison).map((source) => [
    `  ${sourceLabel(source)}`,
    ...sides.map(({ inputs }) => valueIn(inputs, source)),
  ]);
  if (rows.length === 0) return 'They assume the same.\n';
  return alignColumns([
    ['  Assumptions that differ', ...sides.map((_, i) => String(i + 1))],
    ...rows,
  ]);
}

function pairText(
  comparison: ScenarioComparison,
  { place, difference, four }: ComparedPair,
): string {
  const { ref, sides, baseline } = comparison;
  const from = baselineSide(comparison);
  const to = sides[place];
  if (to === undefined) throw new Error('A pair is of the scenarios');
  const { horizon } = from.inputs.options;
  const { parts, world, policy, total, exact } = difference;
  const result = (reading: Difference['a']) => formatResult(ref, reading.value, horizon);
  const change = (value: number) => formatDifference(ref, value);
  const [a, b] = [signOf(comparison, baseline), signOf(comparison, place)];
  const counting = parts.filter(({ value }) => value !== 0);
  const still = parts.filter(({ value }) => value === 0);
  const most = Math.max(...counting.map(({ value }) => Math.abs(value)));
  const rows = counting.map((part) => [
    `  ${sourceLabel(part.assumption)}${part.kind === 'policy' ? ' (policy)' : ''}`,
    `${valueIn(from.inputs, part.assumption)} → ${valueIn(to.inputs, part.assumption)}`,
    `${change(part.value)}${part.error === null ? '' : ` ${formatError(ref, part.error)}`}`,
    signedTextBar(part.value, most),
  ]);
  const lines = [
    `${a}  ${from.scenario.name}: ${result(difference.a)}`,
    `${b}  ${to.scenario.name}: ${result(difference.b)}`,
    '',
    `${ref.name}, ${b} less ${a}: ${change(total)}`,
  ];
  if (rows.length > 0) lines.push(alignColumns(rows).trimEnd());
  if (still.length > 0) {
    lines.push(`  No effect: ${still.map(({ assumption }) => sourceLabel(assumption)).join(', ')}`);
  }
  lines.push(`  World ${change(world)}, policy ${change(policy)}`);
  if (!exact) lines.push('  Sampled orders of change; ± one standard error.');
  if (difference.a.never || difference.b.never) {
    lines.push(`  A date that ${neverWords(horizon)} counts as ${neverCountsAs(horizon)}.`);
  }
  if (four !== null) lines.push('', fourText(comparison, four, a, b));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Two worlds under two policies. */
function fourText(
  { ref, sides }: ScenarioComparison,
  four: FourLines,
  a: string,
  b: string,
): string {
  const { readings, policy, world, interaction, levers } = four;
  const horizon = sides[0]?.inputs.options.horizon ?? 0;
  const change = (value: number) => formatDifference(ref, value);
  if (levers.length === 0) {
    return `Four lines: ${a} and ${b} set the same policy levers, so policy changes nothing between them.`;
  }
  const rows = [a, b].map((name, i) => [
    `  World of ${name}`,
    ...readings[i === 0 ? 0 : 1].map(({ value }) => formatResult(ref, value, horizon)),
    change(policy[i === 0 ? 0 : 1]),
  ]);
  const table = alignColumns([
    ['Four lines', `levers of ${a}`, `levers of ${b}`, 'policy changes'],
    ...rows,
    [
      '  The world changes',
      change(world[0]),
      change(world[1]),
      `${change(interaction)} interaction`,
    ],
  ]);
  return `${table}  Levers that differ: ${levers.map(sourceLabel).join(', ')}`;
}

function teamText(sides: readonly ComparisonSide[], team: TeamMixture): string {
  const {
    ref,
    options,
    rule,
    weights: given,
    shares,
    accepted,
    mixture,
    disagreement,
    spread,
  } = team;
  const { horizon } = options;
  const { parts, variance, exact } = disagreement;
  const weights = sides.map(({ scenario }, i) => [
    `  ${scenario.name}`,
    `weight ${formatShare(given[i] ?? 0)}`,
    `${formatShare(accepted[i] ?? 0)} of its samples accepted`,
    `counts ${formatShare(shares[i] ?? 0)}`,
  ]);
  const dates = MILESTONES.map((name) => {
    const { p5, p50, p95, never } = mixture.summary.milestones[name];
    return [
      `  ${MILESTONE_LABELS[name]}`,
      formatDate(p50, horizon),
      formatInterval(p5, p95, horizon),
      formatShare(never),
    ];
  });
  const counting = parts.filter(({ value }) => Math.round((100 * value) / variance) !== 0);
  const most = Math.max(...counting.map(({ value }) => Math.abs(value)));
  const bars = counting.map(({ assumption, kind, value, error }) => [
    `  ${sourceLabel(assumption)}${kind === 'policy' ? ' (policy)' : ''}`,
    `${formatVariancePart(value, variance)}${error === null ? '' : ` ± ${formatVariancePart(error, variance)}`}`,
    signedTextBar(value, most),
  ]);
  const notes = [
    ...(spread === null ? [] : [`  ${totalSpreadSentence(spread)}`]),
    ...(exact ? [] : ['  Sampled orders of change; ± at most one standard error.']),
  ];
  return [
    `The team, up to ${horizon}, the shortest horizon; ${MIXTURE_RULE_WORDS[rule].about}`,
    alignColumns(weights),
    alignColumns([['', 'Median', '90% interval', capitalised(notByHorizon(horizon))], ...dates]),
    `Disagreement on ${ref.name}`,
    `  ${disagreementSentence(ref, disagreement)}`,
    ...(bars.length === 0 ? [] : [alignColumns(bars).trimEnd()]),
    ...notes,
    '',
  ].join('\n');
}

function valueIn(inputs: ModelInput, source: DifferenceSource): string {
  if (source === 'correlations') return `${inputs.correlations.length} pairs`;
  const given = inputs.assumptions[source];
  const text = formatAssumption(source, given.value);
  return 'spread' in given && given.spread === null ? `${text} certain` : text;
}
