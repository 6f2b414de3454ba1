import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { MODEL_VERSION } from '#shared/document/results-json';
import { scenarioToModel } from '#shared/document/to-model';
import { evidenceVersion } from '#shared/facts/evidence-version';
import { MOST_POINTS } from '#shared/sweep/design';
import { pointsOf, type Shard } from '#shared/sweep/shard';
import { createFile } from '../create-file';
import { Failure, NegativeAnswer } from '../failure';
import type { Io } from '../io';
import {
  MOST_WORKERS,
  machineWorkers,
  RESULT_HELP,
  type RunFlags,
  runOption,
  SAMPLES_HELP,
  SEED_HELP,
  wholeNumber,
} from '../options';
import { createProgress } from '../progress';
import { readInput } from '../read-input';
import { columnsOf, designOf, type SweepRows, type SweepSetup } from '../sweep/evaluate-points';
import { type Journal, journalFile, openJournal } from '../sweep/journal';
import { describePiece, pieceFile, sweepFingerprint } from '../sweep/piece';
import { runPoints } from '../sweep/run-points';
import { csvHead, csvRows } from '../tables/csv-text';
import { openTable } from '../tables/open-table';
import { type Column, type TableFormat, tableFormatOf } from '../tables/table';
import { whyUnwritten } from '../write-new';

interface Flags extends RunFlags {
  readonly vary: readonly string[];
  readonly result: readonly string[];
  readonly design: SweepSetup['design'];
  readonly points?: number;
  readonly certain?: true;
  readonly output?: string;
  readonly force?: true;
  readonly shard?: Shard;
  readonly resume?: true;
  readonly workers?: number;
  readonly json?: true;
}

export function addSweepCommand(program: Command, io: Io): void {
  program
    .command('sweep')
    .description('evaluate results over a grid or a Latin hypercube of assumptions')
    .argument('<file>', 'scenario file, or - for standard input')
    .requiredOption('--vary <axis>', 'an assumption and what it takes; repeat for more', collect)
    .option('--result <name>', 'a result to report; repeat for more (default: agi)', collect)
    .addOption(
      new Option('--design <kind>', 'every combination, or a Latin hypercube')
        .choices(['grid', 'lhs'])
        .default('grid'),
    )
    .option('--points <n>', 'points of a Latin hypercube', wholeNumber(1, MOST_POINTS))
    .option('--certain', 'make the varied assumptions certain in ensembles')
    .option('--output <file>', 'a new .csv or .parquet file, instead of CSV on standard output')
    .option('--force', 'replace a file that is there')
    .option('--shard <i/n>', 'run only piece i of n, to be joined by merge-sweep', readShard)
    .option('--resume', 'go on with a sweep that was stopped')
    .option('--workers <n>', 'threads (default: one per processor)', wholeNumber(1, MOST_WORKERS))
    .option('--samples <n>', SAMPLES_HELP, runOption('samples'))
    .option('--seed <n>', SEED_HELP, runOption('seed'))
    .option('--json', 'print one JSON object: the table, or with --output what was written')
    .addHelpText('after', HELP)
    .action(async (file: string, flags: Flags) => {
      const { samples, seed } = flags;
      const given = {
        ...(samples === undefined ? {} : { samples }),
        ...(seed === undefined ? {} : { seed }),
      };
      const scenario = { ...(await readInput(file, io)), ...given };
      if ((flags.design === 'lhs') !== (flags.points !== undefined)) {
        throw new Failure(['--points belongs to --design lhs, and the other way round.']);
      }
      const setup: SweepSetup = {
        inputs: scenarioToModel(scenario),
        design: flags.design,
        vary: flags.vary,
        points: flags.points ?? 0,
        results: flags.result ?? ['agi'],
        certain: flags.certain === true,
      };
      await sweep(scenario.name, setup, flags, io);
    });
}

const HELP = `
An axis is an assumption's id with
  costGrowth=2..4:5          five values from 2 to 4, evenly on the assumption's own scale
  costGrowth=2,2.4,3.1       these values
  restrictHigh=no,yes        a switch
  costGrowth=2..4            a range (Latin hypercube only)
  costGrowth                 its own distribution (Latin hypercube only)
A spread moves with its value, unless --certain.
${RESULT_HELP}
Empty cells: the date does not come, or there is no such value at that point.

Rows come in the order of the points, whatever the number of threads. What is finished is kept in
FILE.partial until the table is whole: a sweep that was stopped (exit code 1) goes on with --resume.
Pieces of --shard are tables with a description beside them, FILE.piece.json.

Examples:
  headroom sweep memo.headroom.json --vary costGrowth=2..4:9 --vary agiFlop=1e30..1e38:9
  headroom sweep memo.headroom.json --design lhs --points 500 --vary agiFlop --vary algoGrowth=1.5..5
           --result agi --result ensemble.agi.byYear.2035 --output sweep.parquet
  headroom sweep memo.headroom.json --vary agiFlop=1e30..1e38:100 --shard 2/8 --output piece-2.csv`;

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function readShard(text: string): Shard {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (index >= 1 && index <= count && count <= MOST_POINTS) return { index, count };
  throw new InvalidArgumentError('It must be i/n with i from 1 to n, such as 2/8.');
}

async function sweep(name: string, setup: SweepSetup, flags: Flags, io: Io): Promise<void> {
  const { points } = designOf(setup);
  const columns = columnsOf(setup);
  const { output, shard } = flags;
  const format = output === undefined ? null : tableFormatOf(output);
  if (output !== undefined && format === null) {
    throw new Failure([`${output}: The name must end in .csv or .parquet.`]);
  }
  if (output === undefined && (shard !== undefined || flags.resume === true)) {
    throw new Failure(['--shard and --resume need --output.']);
  }
  const fingerprint = sweepFingerprint(setup);
  const { from, to } = pointsOf(shard ?? { index: 1, count: 1 }, points);
  const journal =
    output === undefined
      ? null
      : openJournal(output, `${fingerprint} ${from} ${to}`, flags.resume === true);
  const rows = await evaluate(setup, from, to, journal, flags, io);
  const metadata = {
    'headroom.scenario': name,
    'headroom.model': MODEL_VERSION,
    'headroom.evidence': evidenceVersion(),
    'headroom.sweep': fingerprint,
    'headroom.seed': String(setup.inputs.options.seed),
    'headroom.samples': String(setup.inputs.options.samples),
  };
  if (output === undefined || format === null) {
    if (flags.json !== true) io.writeOut(csvHead(columns) + csvRows(rows));
    else io.writeOut(`${JSON.stringify({ ...HEAD, name, fingerprint, columns, rows }, null, 2)}\n`);
    return;
  }
  const sheet = { output, format, columns, metadata };
  await write(sheet, rows, flags.force === true);
  if (shard !== undefined) {
    const table = await readFile(output);
    const text = describePiece({
      sweep: fingerprint,
      shard,
      points,
      rows: rows.length,
      columns,
      metadata,
      table,
    });
    await createFile(pieceFile(output), Buffer.from(text), true);
  }
  journal?.remove();
  if (flags.json === true) {
    const summary = { ...HEAD, name, fingerprint, output, points, from, rows: rows.length };
    io.writeOut(`${JSON.stringify(summary, null, 2)}\n`);
  } else io.writeError(`${output}: ${rows.length} of ${points} points\n`);
}

const HEAD = { format: 'headroom-sweep', version: 1 } as const;

async function evaluate(
  setup: SweepSetup,
  from: number,
  to: number,
  journal: Journal | null,
  flags: Flags,
  io: Io,
): Promise<SweepRows> {
  let stopped = false;
  io.onInterrupt(() => {
    stopped = true;
  });
  const finished = journal?.finished ?? new Map();
  let count = [...finished.values()].reduce((sum, rows) => sum + rows.length, 0);
  const progress = createProgress(io, 'Sweeping');
  const rows = await runPoints({
    setup,
    from,
    to,
    finished,
    workers: flags.workers ?? machineWorkers(),
    threads: io.threads,
    stopped: () => stopped,
    onBatch: (first, done) => {
      journal?.add(first, done);
      count += done.length;
      progress.report(count / Math.max(1, to - from));
    },
  });
  progress.end();
  if (rows !== null) return rows;
  const kept =
    flags.output === undefined
      ? ''
      : ` What is finished is in ${journalFile(flags.output)}; go on with --resume.`;
  throw new NegativeAnswer([`Stopped after ${count} of ${to - from} points.${kept}`]);
}

interface Sheet {
  readonly output: string;
  readonly format: TableFormat;
  readonly columns: readonly Column[];
  readonly metadata: Readonly<Record<string, string>>;
}

async function write(sheet: Sheet, rows: SweepRows, replace: boolean): Promise<void> {
  const { output: file, ...rest } = sheet;
  try {
    const table = openTable({ file, ...rest, replace });
    table.write(rows);
    await table.close();
  } catch (error) {
    throw new Failure([`${file}: ${whyUnwritten(error)}`]);
  }
}
