import { type Command, InvalidArgumentError, Option } from 'commander';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { parseResult } from '#shared/model/explain/results/result-name';
import { MOST_POINTS } from '#shared/sweep/design';
import type { Shard } from '#shared/sweep/shard';
import { Failure } from '../failure';
import type { ToolIo } from '../io';
import {
  MOST_WORKERS,
  machineWorkers,
  RESULT_HELP,
  type RunFlags,
  runOption,
  SAMPLES_HELP,
  SEED_HELP,
  wholeNumberOption,
} from '../options';
import { readInput } from '../read-input';
import { printSweep, type SweepRun, writeSweep } from '../sweep/run-sweep';
import { tableFormatOf } from '../tables/table';
import { type SweepSetup, samplesPerPoint } from '../workers/evaluate-points';

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

/** Adds `headroom sweep`, which evaluates results over a grid or a hypercube of assumptions. */
export function addSweepCommand(program: Command, io: ToolIo): void {
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
    .option('--points <n>', 'points of a Latin hypercube', wholeNumberOption(1, MOST_POINTS))
    .option('--certain', 'make the varied assumptions certain in ensembles')
    .option('--output <file>', 'a new .csv or .parquet file, instead of CSV on standard output')
    .option('--force', 'replace a file that is there')
    .option('--shard <i/n>', 'run only piece i of n, to be joined by merge-sweep', readShard)
    .option('--resume', 'go on with a sweep that was stopped')
    .option(
      '--workers <n>',
      'threads (default: one per processor)',
      wholeNumberOption(1, MOST_WORKERS),
    )
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
      const inputs = scenarioToModel(scenario);
      const setup: SweepSetup = {
        inputs,
        design: flags.design,
        vary: flags.vary,
        points: flags.points ?? 0,
        results: resultsOf(flags.result ?? ['agi'], inputs.options.horizon),
        certain: flags.certain === true,
      };
      if (setup.certain && samplesPerPoint(setup) === 0) {
        throw new Failure(['--certain needs a result of the ensemble: no other has a spread.']);
      }
      const run: SweepRun = {
        name: scenario.name,
        setup,
        workers: flags.workers ?? machineWorkers(),
        json: flags.json === true,
      };
      await begin(run, flags, io);
    });
}

async function begin(run: SweepRun, flags: Flags, io: ToolIo): Promise<void> {
  const { output, shard = null } = flags;
  const resume = flags.resume === true;
  if (output === undefined) {
    if (shard !== null || resume || flags.force === true) {
      throw new Failure(['--shard, --resume and --force need --output.']);
    }
    await printSweep(run, io);
    return;
  }
  const format = tableFormatOf(output);
  if (format === null) throw new Failure([`${output}: The name must end in .csv or .parquet.`]);
  await writeSweep(run, { output, format, replace: flags.force === true, shard, resume }, io);
}

/** Canonical names, so that a sweep is the same one however its results are called. */
function resultsOf(names: readonly string[], horizon: number): string[] {
  const results = names.map((name) => parseResult(name, horizon).name);
  const twice = results.find((name, i) => results.indexOf(name) !== i);
  if (twice !== undefined) throw new Failure([`--result ${twice} is given twice.`]);
  return results;
}

const HELP = `
An axis is an assumption's id with
  costGrowth=2..4:5          five values from 2 to 4, evenly on the assumption's own scale
  costGrowth=2,2.4,3.1       these values
  restrictHigh=no,yes        a switch
  costGrowth=2..4            a range (Latin hypercube only)
  costGrowth                 its own distribution (Latin hypercube only)
A spread moves with its value, unless --certain. A hypercube's axes are independent of one another,
whatever rank correlations the scenario has; its ensembles honour them.
${RESULT_HELP}
Empty cells: the date does not come, or there is no such value at that point.

Rows come in the order of the points, whatever the number of threads. What is finished is kept in
FILE.partial until the table is whole: a sweep that was stopped (exit code 1) goes on with --resume.
Pieces of --shard are tables with a description beside them, FILE.piece.json; --resume leaves a piece
that is finished as it is.

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
