import type { Command } from 'commander';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { formatAssumption } from '#shared/format/assumption';
import { neverWords } from '#shared/format/dates';
import { formatShare } from '#shared/format/number/share';
import { formatResult } from '#shared/format/result';
import { definitionOf } from '#shared/model/assumptions/registry';
import { DEFAULT_SOBOL_ROWS, SOBOL_ROWS } from '#shared/model/bounds';
import { type SobolDrivers, sobolDrivers } from '#shared/model/explain/drivers';
import {
  createEvaluator,
  neverCountsAs,
  type ResultReading,
} from '#shared/model/explain/results/evaluate-result';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { type Swing, tornado } from '#shared/model/explain/tornado';
import { textBar, textSpan } from '../bars';
import type { ToolIo } from '../io';
import {
  RESULT_HELP,
  type RunFlags,
  runOption,
  SAMPLES_HELP,
  SEED_HELP,
  wholeNumberOption,
} from '../options';
import { readInput } from '../read-input';
import { alignColumns } from '../table';

interface Flags extends RunFlags {
  readonly result: string;
  readonly rows: number;
  readonly json?: true;
}

/** Adds `headroom drivers`, which says which assumptions a result depends on. */
export function addDriversCommand(program: Command, io: ToolIo): void {
  program
    .command('drivers')
    .description('say which assumptions a result depends on, and how much')
    .argument('<file>', 'scenario file, or - for standard input')
    .option('--result <name>', 'the result to explain', 'agi')
    .option(
      '--rows <n>',
      'rows of the sample behind the Sobol indices',
      wholeNumberOption(...SOBOL_ROWS),
      DEFAULT_SOBOL_ROWS,
    )
    .option('--samples <n>', SAMPLES_HELP, runOption('samples'))
    .option('--seed <n>', SEED_HELP, runOption('seed'))
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `${RESULT_HELP}

Example: headroom drivers memo.headroom.json --result ensemble.agi.byYear.2035`,
    )
    .action(async (file: string, { result, rows, json, ...given }: Flags) => {
      const scenario = { ...(await readInput(file, io)), ...given };
      const inputs = scenarioToModel(scenario);
      const { horizon } = scenario;
      const ref = parseResult(result, horizon);
      const evaluate = createEvaluator();
      const sobol = sobolDrivers(ref, inputs, rows);
      const present = evaluate(ref, inputs);
      const swings = tornado(ref, inputs, evaluate);
      const answer = { name: scenario.name, ref, present, swings, sobol, horizon };
      io.writeOut(json === true ? asJson(answer) : asText(answer));
    });
}

interface Answer {
  readonly name: string;
  readonly ref: ResultRef;
  readonly present: ResultReading;
  readonly swings: readonly Swing[];
  readonly sobol: SobolDrivers;
  readonly horizon: number;
}

function asJson({ name, ref, present, swings, sobol, horizon }: Answer): string {
  const ends = ({ value, reading }: Swing['low']) => ({ input: value, result: reading.value });
  const rows = (kind: Swing['kind']) =>
    swings
      .filter((swing) => swing.kind === kind)
      .map(({ assumption, low, high, swing }) => ({
        assumption,
        low: ends(low),
        high: ends(high),
        swing,
      }));
  const object = {
    format: 'headroom-drivers',
    version: 1,
    name,
    result: ref.name,
    value: present.value,
    neverCountsAs: neverCountsAs(horizon),
    tornado: rows('world'),
    policy: rows('policy'),
    sobol: {
      rows: sobol.rows,
      conditioned: false,
      accepted: sobol.accepted,
      never: sobol.never,
      correlated: sobol.correlated,
      indices: sobol.drivers,
    },
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function asText({ name, ref, present, swings, sobol, horizon }: Answer): string {
  const head = `${name}\n${ref.name}: ${formatResult(ref, present.value, horizon)}\n`;
  const note = swings.some(({ low, high }) => low.reading.never || high.reading.never)
    ? `A date that ${neverWords(horizon)} counts as ${neverCountsAs(horizon)}.\n`
    : '';
  const world = swings.filter(({ kind }) => kind === 'world');
  const policy = swings.filter(({ kind }) => kind === 'policy');
  return [
    head,
    `One at a time, from the 10th to the 90th percentile of each assumption\n${swingTable(world, ref, present, horizon)}${note}`,
    `Policy levers\n${swingTable(policy, ref, present, horizon)}`,
    sobolTable(sobol, horizon),
  ].join('\n');
}

function swingTable(
  swings: readonly Swing[],
  ref: ResultRef,
  present: ResultReading,
  horizon: number,
): string {
  const moving = swings.filter(({ swing }) => swing !== 0);
  const still = swings.filter(({ swing }) => swing === 0);
  const ends = swings.flatMap(({ low, high }) => [low.reading.counted, high.reading.counted]);
  const range = [Math.min(present.counted, ...ends), Math.max(present.counted, ...ends)] as const;
  const rows = moving.map(({ assumption, low, high }) => [
    `  ${definitionOf(assumption).label}`,
    `${formatAssumption(assumption, low.value)} to ${formatAssumption(assumption, high.value)}`,
    `${formatResult(ref, low.reading.value, horizon)} to ${formatResult(ref, high.reading.value, horizon)}`,
    textSpan(low.reading.counted, high.reading.counted, present.counted, range),
  ]);
  const none = still.map(({ assumption }) => definitionOf(assumption).label).join(', ');
  return `${alignColumns(rows)}${none === '' ? '' : `  No effect: ${none}\n`}`;
}

function sobolTable({ drivers, accepted, never, correlated, rows }: SobolDrivers, horizon: number) {
  if (drivers === null) return 'Sobol indices: the result is the same in every sample.\n';
  const shown = ({ value, error }: { readonly value: number; readonly error: number }) =>
    `${(value * 100).toFixed(1)} ± ${(error * 100).toFixed(1)}`;
  const most = Math.max(...drivers.map(({ total }) => total.value));
  const counting = drivers.filter(({ total }) => total.value > total.error);
  const table = alignColumns([
    ['  Share of the variance, %', 'alone', 'in all', ''],
    ...counting.map(({ assumption, kind, first, total }) => [
      `  ${definitionOf(assumption).label}${kind === 'policy' ? ' (policy)' : ''}`,
      shown(first),
      shown(total),
      textBar(total.value, most),
    ]),
  ]);
  const notes = [
    `  ${rows} rows, ± one standard error. Over all draws, also those an ensemble drops for notBefore (${formatShare(1 - accepted)}): dropping them would tie assumptions together.`,
    ...(never !== null && never > 0
      ? [
          `  In ${formatShare(never)} of the draws it ${neverWords(horizon)}; it counts as ${neverCountsAs(horizon)} there.`,
        ]
      : []),
    ...(correlated.length > 0
      ? [
          `  Correlated: ${correlated.map((id) => definitionOf(id).label).join(', ')}. "Alone" includes what each shares with the others, "in all" only what is its own.`,
        ]
      : []),
  ];
  return `Sobol indices\n${table}${notes.join('\n')}\n`;
}
