import type { Command } from 'commander';
import { scenarioToModel } from '#shared/document/scenario/to-model';
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
import type { Swing, Swings } from '#shared/model/explain/swing';
import { tornado } from '#shared/model/explain/tornado';
import { createDrawCache } from '#shared/model/random/draw-cache';
import {
  driverEnd,
  driverLabel,
  ruledOutSentence,
  swingMark,
} from '#shared/sentences/driver-words';
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

On the central path an assumption is held at its 10th and its 90th percentile, all others as they are. Of
the ensemble, accepted samples near the one are compared with those near the other; an end that fewer than
200 samples stand behind is marked, and so is a swing within twice its standard error. What no sample's
result depends on is no driver: it is set apart where it decides which samples were ruled out.

Example: headroom drivers memo.headroom.json --result ensemble.agi.byYear.2035`,
    )
    .action(async (file: string, { result, rows, json, ...given }: Flags) => {
      const scenario = { ...(await readInput(file, io)), ...given };
      const inputs = scenarioToModel(scenario);
      const { horizon } = scenario;
      const ref = parseResult(result, horizon);
      const cache = createDrawCache();
      const sobol = sobolDrivers(ref, inputs, rows);
      const present = createEvaluator(cache)(ref, inputs);
      const answer = {
        name: scenario.name,
        ref,
        present,
        ...tornado(ref, inputs, cache),
        sobol,
        horizon,
      };
      io.writeOut(json === true ? asJson(answer) : asText(answer));
    });
}

interface Answer extends Swings {
  readonly name: string;
  readonly ref: ResultRef;
  readonly present: ResultReading;
  readonly sobol: SobolDrivers;
  readonly horizon: number;
}

function asJson(answer: Answer): string {
  const { name, ref, present, swings, ruledOutOnly, withoutEffect, sobol, horizon } = answer;
  const ends = ({ value, reading }: Swing['low']) => ({ input: value, result: reading.value });
  const rows = (kind: Swing['kind']) =>
    swings
      .filter((swing) => swing.kind === kind)
      .map(({ assumption, low, high, swing, error, sparse }) => ({
        assumption,
        low: ends(low),
        high: ends(high),
        swing,
        error,
        sparse,
      }));
  const object = {
    format: 'headroom-drivers',
    version: 2,
    name,
    result: ref.name,
    value: present.value,
    neverCountsAs: neverCountsAs(horizon),
    tornado: rows('world'),
    policy: rows('policy'),
    ruledOutOnly,
    withoutEffect,
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

function asText(answer: Answer): string {
  const { name, ref, present, swings, withoutEffect, sobol, horizon } = answer;
  const head = `${name}\n${ref.name}: ${formatResult(ref, present.value, horizon)}\n`;
  const note = swings.some(({ low, high }) => low.reading.never || high.reading.never)
    ? `A date that ${neverWords(horizon)} counts as ${neverCountsAs(horizon)}.\n`
    : '';
  const of = (kind: Swing['kind']) => ({
    swings: swings.filter((swing) => swing.kind === kind),
    still: withoutEffect.filter((id) => definitionOf(id).kind === kind),
  });
  const apart = ruledOutSentence(answer);
  const how =
    ref.scope === 'central'
      ? 'One at a time, from the 10th to the 90th percentile of each assumption'
      : 'Within the accepted samples, near the 10th and the 90th percentile of each assumption';
  return [
    head,
    `${how}\n${swingTable(of('world'), ref, present, horizon)}${apart === null ? '' : `  ${apart}\n`}${note}`,
    `Policy levers\n${swingTable(of('policy'), ref, present, horizon)}`,
    sobolTable(sobol, horizon),
  ].join('\n');
}

function swingTable(
  { swings, still }: { readonly swings: readonly Swing[]; readonly still: Swings['withoutEffect'] },
  ref: ResultRef,
  present: ResultReading,
  horizon: number,
): string {
  const moving = swings.filter(({ swing }) => swing !== 0);
  const none = [
    ...still,
    ...swings.flatMap(({ assumption, swing }) => (swing === 0 ? [assumption] : [])),
  ].map(driverLabel);
  const ends = swings.flatMap(({ low, high }) => [low.reading.counted, high.reading.counted]);
  const range = [Math.min(present.counted, ...ends), Math.max(present.counted, ...ends)] as const;
  const rows = moving.map((swing) => [
    `  ${driverLabel(swing.assumption)}`,
    `${driverEnd(swing.assumption, swing.low.value)} to ${driverEnd(swing.assumption, swing.high.value)}`,
    `${formatResult(ref, swing.low.reading.value, horizon)} to ${formatResult(ref, swing.high.reading.value, horizon)}`,
    textSpan(swing.low.reading.counted, swing.high.reading.counted, present.counted, range),
    swingMark(swing),
  ]);
  return `${alignColumns(rows)}${none.length === 0 ? '' : `  No effect: ${none.join(', ')}\n`}`;
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
      `  ${driverLabel(assumption)}${kind === 'policy' ? ' (policy)' : ''}`,
      shown(first),
      shown(total),
      textBar(total.value, most),
    ]),
  ]);
  const notes = [
    `  ${rows} rows, ± one standard error. Over all draws, also those an ensemble drops for what is known not to exist (${formatShare(1 - accepted)}): dropping them would tie assumptions together.`,
    ...(never !== null && never > 0
      ? [
          `  In ${formatShare(never)} of the draws it ${neverWords(horizon)}; it counts as ${neverCountsAs(horizon)} there.`,
        ]
      : []),
    ...(correlated.length > 0
      ? [
          `  Correlated: ${correlated.map(driverLabel).join(', ')}. "Alone" includes what each shares with the others, "in all" only what is its own.`,
        ]
      : []),
  ];
  return `Sobol indices\n${table}${notes.join('\n')}\n`;
}
