import { type Command, InvalidArgumentError } from 'commander';
import { perhapsMeant } from '#shared/base/nearest-word';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { formatAssumption } from '#shared/format/assumption';
import { formatResult } from '#shared/format/result';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
  isAssumptionId,
} from '#shared/model/assumptions/registry';
import { createEvaluator, neverCountsAs } from '#shared/model/explain/results/evaluate-result';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { type SeekOutcome, type SoughtPoint, seek } from '#shared/model/explain/seek';
import { parseTarget, whyNoValue } from '#shared/sentences/seek-words';
import { Failure, NegativeAnswer } from '../failure';
import type { ToolIo } from '../io';
import { RESULT_HELP, type RunFlags, runOption, SAMPLES_HELP, SEED_HELP } from '../options';
import { readInput } from '../read-input';

interface Flags extends RunFlags {
  readonly assumption: string;
  readonly result: string;
  readonly target: number;
  readonly json?: true;
}

/** Adds `headroom seek`, which finds the value of an assumption at which a result meets a target. */
export function addSeekCommand(program: Command, io: ToolIo): void {
  program
    .command('seek')
    .description('find the value of one assumption at which a result meets a target')
    .argument('<file>', 'scenario file, or - for standard input')
    .requiredOption('--assumption <id>', 'the assumption to move, within its range')
    .requiredOption(
      '--target <value>',
      'a date as a decimal year, a probability (0.5 or 50%), or a quantity (1e30)',
      readTarget,
    )
    .option('--result <name>', 'the result that is to meet it', 'agi')
    .option('--samples <n>', SAMPLES_HELP, runOption('samples'))
    .option('--seed <n>', SEED_HELP, runOption('seed'))
    .option('--json', 'print one JSON object; value is null where there is none')
    .addHelpText(
      'after',
      `${RESULT_HELP}

Ends with exit code 1 when no value in the assumption's range does it, and says what it can reach.

Example: headroom seek memo.headroom.json --assumption costGrowth --result agi --target 2035`,
    )
    .action(async (file: string, { assumption, result, target, json, ...given }: Flags) => {
      const scenario = { ...(await readInput(file, io)), ...given };
      const id = idOf(assumption);
      const ref = parseResult(result, scenario.horizon);
      const inputs = scenarioToModel(scenario);
      const outcome = seek(ref, id, target, inputs, createEvaluator());
      const answer = { name: scenario.name, id, ref, target, outcome, horizon: scenario.horizon };
      if (json === true) io.writeOut(asJson(answer));
      if (outcome.solution === null) throw new NegativeAnswer([whyNot(answer)]);
      if (json !== true) io.writeOut(asText(answer));
    });
}

function readTarget(text: string): number {
  const value = parseTarget(text);
  if (value !== null) return value;
  throw new InvalidArgumentError('It must be a number, such as 2031.5, 50% or 1e30.');
}

function idOf(text: string): AssumptionId {
  if (isAssumptionId(text)) return text;
  throw new Failure([`There is no assumption ${text}${perhapsMeant(text, ASSUMPTION_IDS)}.`]);
}

interface Answer {
  readonly name: string;
  readonly id: AssumptionId;
  readonly ref: ResultRef;
  readonly target: number;
  readonly outcome: SeekOutcome;
  readonly horizon: number;
}

function asJson({ name, id, ref, target, outcome, horizon }: Answer): string {
  const { solution, others, present, least, most, range } = outcome;
  const end = ({ value, reading }: SoughtPoint) => ({ value, result: reading.value });
  const object = {
    format: 'headroom-seek',
    version: 1,
    name,
    assumption: id,
    result: ref.name,
    target,
    value: solution?.value ?? null,
    reached: solution?.reading.value ?? null,
    others: others.map(({ value }) => value),
    present: end(present),
    range,
    reachable: { min: end(least), max: end(most) },
    neverCountsAs: neverCountsAs(horizon),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function asText({ id, ref, outcome, horizon }: Answer): string {
  const { solution, others, present } = outcome;
  if (solution === null) return '';
  const at = ({ value, reading }: SoughtPoint) =>
    `${formatAssumption(id, value)}, where ${ref.name} is ${formatResult(ref, reading.value, horizon)}`;
  const also = others.map(({ value }) => formatAssumption(id, value)).join(', ');
  return [
    `${definitionOf(id).label}: ${at(solution)}`,
    `Now: ${at(present)}`,
    ...(also === '' ? [] : [`It is met at further values too: ${also}`]),
    '',
  ].join('\n');
}

function whyNot({ id, ref, target, outcome, horizon }: Answer): string {
  const assumptionName = `${definitionOf(id).label} (${id})`;
  return whyNoValue(
    { assumption: id, assumptionName, ref, target, horizon, resultName: ref.name },
    outcome,
  );
}
