import type { Command } from 'commander';
import type { Scenario } from '#shared/document/scenario';
import { scenarioToModel } from '#shared/document/to-model';
import { formatAssumption } from '#shared/format/assumption';
import { formatDifference } from '#shared/format/difference';
import { formatResult } from '#shared/format/result';
import { definitionOf, type NumericAssumption } from '#shared/model/assumptions/registry';
import {
  type Difference,
  type DifferencePart,
  type DifferenceSource,
  differing,
  explainDifference,
} from '#shared/model/explain/difference';
import { createEvaluator, type ModelInputs, neverAs } from '#shared/model/explain/evaluate-result';
import { parseResult, type ResultRef } from '#shared/model/explain/result-name';
import { signedBar } from '../bars';
import type { Io } from '../io';
import { RESULT_HELP, type RunFlags, runOption, SEED_HELP } from '../options';
import { createProgress } from '../progress';
import { readInput } from '../read-input';
import { alignColumns } from '../table';

interface Flags extends RunFlags {
  readonly result: string;
  readonly json?: true;
}

export function addCompareCommand(program: Command, io: Io): void {
  program
    .command('compare')
    .description(
      'say how two scenarios differ in a result, and which assumptions make the difference',
    )
    .argument('<a>', 'scenario file, or - for standard input')
    .argument('<b>', 'the scenario to compare it with')
    .option('--result <name>', 'the result to compare', 'agi')
    .option(
      '--samples <n>',
      'number of samples, instead of the first scenario’s',
      runOption('samples'),
    )
    .option('--seed <n>', SEED_HELP, runOption('seed'))
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `${RESULT_HELP}

Parts are Shapley values: what each assumption adds, averaged over all orders of changing them. They
add up to the difference; up to ten assumptions they are exact, above that their standard error is
given. Both scenarios run with the samples and seed of the first and the later horizon.

Example: headroom compare memo.headroom.json ours.headroom.json --result ensemble.agi.p50`,
    )
    .action(async (fileA: string, fileB: string, { result, json, ...given }: Flags) => {
      const a = { ...(await readInput(fileA, io)), ...given };
      const b = await readInput(fileB, io);
      const options = {
        horizon: Math.max(a.horizon, b.horizon),
        samples: a.samples,
        seed: a.seed,
      };
      const [from, to] = [a, b].map((s): ModelInputs => ({ ...scenarioToModel(s), options }));
      if (from === undefined || to === undefined) throw new Error('There are two scenarios');
      const ref = parseResult(result, options.horizon);
      const progress = createProgress(io, 'Comparing');
      const difference = explainDifference(ref, from, to, createEvaluator(), progress.report);
      progress.end();
      const answer = { a, b, from, to, ref, difference };
      io.writeOut(json === true ? asJson(answer) : asText(answer));
    });
}

interface Answer {
  readonly a: Scenario;
  readonly b: Scenario;
  readonly from: ModelInputs;
  readonly to: ModelInputs;
  readonly ref: ResultRef;
  readonly difference: Difference;
}

function asJson({ a, b, from, to, ref, difference }: Answer): string {
  const { parts, world, policy, exact, evaluations } = difference;
  const { horizon, samples, seed } = from.options;
  const object = {
    format: 'headroom-comparison',
    version: 1,
    a: { name: a.name, preset: a.preset },
    b: { name: b.name, preset: b.preset },
    horizon,
    samples,
    seed,
    difference: {
      result: ref.name,
      a: difference.a.counted,
      b: difference.b.counted,
      total: difference.total,
      neverCountsAs: neverAs(horizon),
      aNever: difference.a.never,
      bNever: difference.b.never,
      world,
      policy,
      exact,
      evaluations,
      parts: parts.map(({ assumption, kind, value, error }) => ({
        assumption,
        kind,
        value,
        ...(error === null ? {} : { error }),
      })),
    },
    assumptions: differing('ensemble', from, to).map((assumption) => ({
      assumption,
      a: given(from, assumption),
      b: given(to, assumption),
    })),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function given({ assumptions, correlations }: ModelInputs, source: DifferenceSource) {
  return source === 'correlations' ? correlations : assumptions[source];
}

function asText({ a, b, from, to, ref, difference }: Answer): string {
  const { horizon } = from.options;
  const { parts, world, policy, total, exact } = difference;
  const result = (reading: Difference['a']) => formatResult(ref, reading.value, horizon);
  const change = (value: number) => formatDifference(ref, value);
  const counting = parts.filter(({ value }) => value !== 0);
  const still = parts
    .filter(({ value }) => value === 0)
    .map(({ assumption }) => labelOf(assumption));
  const most = Math.max(...counting.map(({ value }) => Math.abs(value)));
  const rows = counting.map((part) => [
    `  ${labelOf(part.assumption)}${part.kind === 'policy' ? ' (policy)' : ''}`,
    `${valueIn(from, part.assumption)} → ${valueIn(to, part.assumption)}`,
    `${change(part.value)}${errorOf(part, change)}`,
    signedBar(part.value, most),
  ]);
  const lines = [
    `A  ${a.name}: ${result(difference.a)}`,
    `B  ${b.name}: ${result(difference.b)}`,
    '',
    `${ref.name}, B less A: ${change(total)}`,
  ];
  if (rows.length > 0) lines.push(alignColumns(rows).trimEnd());
  if (still.length > 0) lines.push(`  No effect: ${still.join(', ')}`);
  lines.push(`  World ${change(world)}, policy ${change(policy)}`);
  if (!exact) lines.push('  Sampled orders of change; ± one standard error.');
  if (difference.a.never || difference.b.never) {
    lines.push(`  A date that does not come by ${horizon} counts as ${neverAs(horizon)}.`);
  }
  return `${lines.join('\n')}\n`;
}

function labelOf(source: DifferenceSource): string {
  return source === 'correlations' ? 'Rank correlations' : definitionOf(source).label;
}

function valueIn(inputs: ModelInputs, source: DifferenceSource): string {
  if (source === 'correlations') return `${inputs.correlations.length} pairs`;
  const { value, spread } = inputs.assumptions[source] as NumericAssumption;
  const text = formatAssumption(source, value);
  return spread === null ? `${text} certain` : text;
}

function errorOf({ error }: DifferencePart, change: (value: number) => string): string {
  return error === null ? '' : ` ± ${change(error).replace(/^[+−]/, '')}`;
}
