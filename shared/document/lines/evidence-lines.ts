import { formatQuantity, wholeQuantity } from '#shared/format/number/quantity';
import { quotedItem } from '#shared/format/quoted';
import type { BenchmarkScore } from '../../facts/benchmarks';
import type { LagPair } from '../../facts/lag-pairs';
import type { ScenarioEvidence } from '../scenario/scenario';
import { byKey, pairKey, scoreKey } from './evidence-keys';
import { type ScenarioLine, scenarioLine } from './scenario-line';

/** What the author has gathered, a line for each thing that can be told apart by its key. */
export function evidenceLines(evidence: ScenarioEvidence): ScenarioLine[] {
  const pairs = [...byKey(evidence.lagPairs, pairKey)].map(([key, group]) =>
    grouped(`evidence.lagPairs.${key}`, 'Pair for the lag', group, pairText),
  );
  const scores = [...byKey(evidence.scores, scoreKey)].map(([key, group]) => {
    const benchmark = quotedItem(group[0]?.benchmark ?? '');
    return grouped(`evidence.scores.${key}`, `Score on ${benchmark}`, group, scoreText);
  });
  const thresholds = Object.entries(evidence.capabilityThresholds)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([benchmark, score]) =>
      scenarioLine(
        `evidence.capabilityThresholds.${benchmark}`,
        `Capability threshold on ${quotedItem(benchmark)}`,
        String(score),
      ),
    );
  return [...pairs, ...scores, ...thresholds];
}

function grouped<T>(
  key: string,
  label: string,
  group: readonly T[],
  say: (thing: T, style: Style) => string,
): ScenarioLine {
  const all = (style: Style) => group.map((thing) => say(thing, style)).join('; ');
  return scenarioLine(key, label, all(READING), all(WHOLE));
}

/** How names and quantities are written. */
interface Style {
  readonly name: (text: string) => string;
  readonly write: typeof wholeQuantity;
}

const READING: Style = {
  name: (text) => text.replaceAll('\n', ' '),
  write: formatQuantity,
};
const WHOLE: Style = { name: quotedItem, write: wholeQuantity };

function pairText(pair: LagPair, { name, write }: Style): string {
  const scored = (score: number | null) => {
    if (score === null) return '';
    return `, ${pair.basis === 'compute' ? write('compute', score) : score}`;
  };
  const open = `${name(pair.open)} (${pair.openDate}${scored(pair.openScore)})`;
  const closed = `${name(pair.closed)} (${pair.closedDate}${scored(pair.closedScore)})`;
  return `${open} after ${closed}, by ${pair.basis}`;
}

function scoreText(score: BenchmarkScore, { name, write }: Style): string {
  return [
    `${name(score.model)}, ${score.date}: ${score.score}`,
    score.open ? 'open weights' : 'closed weights',
    ...(score.flop === null ? [] : [`trained with ${write('compute', score.flop)}`]),
    ...(score.source === '' ? [] : [`from ${name(score.source)}`]),
  ].join(', ');
}
