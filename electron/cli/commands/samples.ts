import { setImmediate as turn } from 'node:timers/promises';
import type { Command } from 'commander';
import { MODEL_VERSION } from '#shared/document/results/results-json';
import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { evidenceVersion } from '#shared/facts/evidence-version';
import { type RawDraws, rawDraws } from '#shared/model/ensemble/raw-draws';
import { createDrawCache } from '#shared/model/random/draw-cache';
import { MILESTONES } from '#shared/model/results';
import { Failure } from '../failure';
import type { ToolIo } from '../io';
import { type RunFlags, runOption, SAMPLES_HELP, SEED_HELP } from '../options';
import { createProgressLine } from '../progress';
import { readInput } from '../read-input';
import { csvHead, csvRows } from '../tables/csv-text';
import { type TableCell, type TableColumn, tableFormatOf } from '../tables/table';
import { refuseUnwritable, writeTable } from '../tables/write-table';

interface Flags extends RunFlags {
  readonly output?: string;
  readonly force?: true;
}

/** Draws written at once. */
const CHUNK = 10_000;

/** Adds `headroom samples`, which writes the draws behind an ensemble, one a row. */
export function addSamplesCommand(program: Command, io: ToolIo): void {
  program
    .command('samples')
    .description(
      'write the draws behind an ensemble, one a row: assumptions, dates, accepted or not',
    )
    .argument('<file>', 'scenario file, or - for standard input')
    .option('--output <file>', 'a new .csv or .parquet file, instead of CSV on standard output')
    .option('--force', 'replace a file that is there')
    .option('--samples <n>', SAMPLES_HELP, runOption('samples'))
    .option('--seed <n>', SEED_HELP, runOption('seed'))
    .addHelpText(
      'after',
      `
Columns: draw (from 0), accepted (whether AGI is not before notBeforeAgi and WMD-like AI not before
notBeforeWmd), every uncertain assumption by its id and in its unit, every milestone as a decimal year,
empty where it does not come by the horizon, followsHorizon (whether the requirement is read off the
trend of task lengths) and requirement (FLOP; empty where the trend never gets there). A file is there when it is whole: stopped, the command leaves nothing (exit code 1).
Results of \`headroom run\` are taken over the accepted rows.

Example: headroom samples memo.headroom.json --output draws.parquet`,
    )
    .action(async (file: string, { output, force, ...given }: Flags) => {
      const format = output === undefined ? null : tableFormatOf(output);
      if (output !== undefined && format === null) {
        throw new Failure([`${output}: The name must end in .csv or .parquet.`]);
      }
      if (output === undefined && force === true) throw new Failure(['--force needs --output.']);
      if (output !== undefined) await refuseUnwritable(output, force === true);
      const scenario = { ...(await readInput(file, io)), ...given };
      const { columns, metadata, rows } = drawsOf(scenario);
      if (output === undefined || format === null) {
        io.writeOut(csvHead(columns));
        for (const part of rows) {
          io.writeOut(csvRows(part));
          // Lets the event arrive that the reader of standard output has gone.
          await turn();
          if (!io.isOutRead()) return;
        }
        return;
      }
      const table = { file: output, format, columns, metadata, replace: force === true };
      const progress = createProgressLine(io, 'Writing draws');
      try {
        await writeTable(table, reported(rows, scenario.samples, progress.report), io);
      } finally {
        progress.end();
      }
      io.writeError(`${output}: ${scenario.samples} draws\n`);
    });
}

interface Draws {
  readonly columns: readonly TableColumn[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly rows: Iterable<readonly (readonly TableCell[])[]>;
}

function drawsOf(scenario: Scenario): Draws {
  const { assumptions, correlations, options } = scenarioToModel(scenario);
  const draws = rawDraws(assumptions, correlations, options, createDrawCache());
  return {
    columns: [
      { name: 'draw', type: 'integer' },
      { name: 'accepted', type: 'boolean' },
      ...draws.assumptions.map((name): TableColumn => ({ name, type: 'double' })),
      ...MILESTONES.map((name): TableColumn => ({ name, type: 'double' })),
      { name: 'followsHorizon', type: 'boolean' },
      { name: 'requirement', type: 'double' },
    ],
    metadata: {
      'headroom.scenario': scenario.name,
      'headroom.model': MODEL_VERSION,
      'headroom.evidence': evidenceVersion(),
      'headroom.seed': String(options.seed),
      'headroom.samples': String(options.samples),
      'headroom.horizon': String(options.horizon),
    },
    rows: rowsOf(draws, options.samples),
  };
}

function* rowsOf(draws: RawDraws, samples: number): Generator<TableCell[][]> {
  for (let from = 0; from < samples; from += CHUNK) {
    const rows: TableCell[][] = [];
    for (let draw = from; draw < Math.min(from + CHUNK, samples); draw++) {
      const { accepted, values, dates, followsTrend, requirement } = draws.at(draw);
      rows.push([
        draw,
        accepted,
        ...values,
        ...dates,
        followsTrend,
        Number.isFinite(requirement) ? requirement : null,
      ]);
    }
    yield rows;
  }
}

function* reported<T extends { readonly length: number }>(
  parts: Iterable<T>,
  samples: number,
  report: (share: number) => void,
): Generator<T> {
  let done = 0;
  for (const part of parts) {
    yield part;
    done += part.length;
    report(done / samples);
  }
}
