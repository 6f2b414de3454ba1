import type { Command } from 'commander';
import { MODEL_VERSION } from '#shared/document/results-json';
import { scenarioToModel } from '#shared/document/to-model';
import { evidenceVersion } from '#shared/facts/evidence-version';
import { rawDraws } from '#shared/model/ensemble/raw-draws';
import { createEnsembleCache } from '#shared/model/ensemble/run';
import { MILESTONES } from '#shared/model/results';
import { Failure } from '../failure';
import type { Io } from '../io';
import { type RunFlags, runOption, SAMPLES_HELP, SEED_HELP } from '../options';
import { createProgress } from '../progress';
import { readInput } from '../read-input';
import { csvHead, csvRows } from '../tables/csv-text';
import { openTable } from '../tables/open-table';
import { type Cell, type Column, type TableWriter, tableFormatOf } from '../tables/table';
import { whyUnwritten } from '../write-new';

interface Flags extends RunFlags {
  readonly output?: string;
  readonly force?: true;
}

/** Draws written at once. */
const CHUNK = 10_000;

export function addSamplesCommand(program: Command, io: Io): void {
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
Columns: draw (from 0), accepted (whether AGI and WMD-like AI are not before notBefore), every uncertain
assumption by its id and in its unit, every milestone as a decimal year, empty where it does not come
by the horizon. Results of \`headroom run\` are taken over the accepted rows.

Example: headroom samples memo.headroom.json --output draws.parquet`,
    )
    .action(async (file: string, { output, force, ...given }: Flags) => {
      const scenario = { ...(await readInput(file, io)), ...given };
      const { assumptions, correlations, options } = scenarioToModel(scenario);
      const draws = rawDraws(assumptions, correlations, options, createEnsembleCache());
      const columns: Column[] = [
        { name: 'draw', type: 'integer' },
        { name: 'accepted', type: 'boolean' },
        ...draws.assumptions.map((name): Column => ({ name, type: 'double' })),
        ...MILESTONES.map((name): Column => ({ name, type: 'double' })),
      ];
      const metadata = {
        'headroom.scenario': scenario.name,
        'headroom.model': MODEL_VERSION,
        'headroom.evidence': evidenceVersion(),
        'headroom.seed': String(options.seed),
        'headroom.samples': String(options.samples),
        'headroom.horizon': String(options.horizon),
      };
      const table = open(output, force === true, columns, metadata, io);
      const progress = createProgress(io, 'Writing draws');
      try {
        for (let from = 0; from < options.samples; from += CHUNK) {
          const rows: Cell[][] = [];
          for (let draw = from; draw < Math.min(from + CHUNK, options.samples); draw++) {
            const { accepted, values, dates } = draws.at(draw);
            rows.push([draw, accepted, ...values, ...dates]);
          }
          table.write(rows);
          progress.report((from + rows.length) / options.samples);
        }
        await table.close();
        if (output !== undefined) io.writeError(`${output}: ${options.samples} draws\n`);
      } catch (error) {
        table.abandon();
        if (error instanceof Failure) throw error;
        throw new Failure([`${output ?? 'standard output'}: ${whyUnwritten(error)}`]);
      } finally {
        progress.end();
      }
    });
}

function open(
  output: string | undefined,
  replace: boolean,
  columns: readonly Column[],
  metadata: Readonly<Record<string, string>>,
  io: Io,
): TableWriter {
  if (output === undefined) {
    io.writeOut(csvHead(columns));
    return {
      write: (rows) => io.writeOut(csvRows(rows)),
      close: async () => {},
      abandon: () => {},
    };
  }
  const format = tableFormatOf(output);
  if (format === null) throw new Failure([`${output}: The name must end in .csv or .parquet.`]);
  try {
    return openTable({ file: output, format, columns, metadata, replace });
  } catch (error) {
    throw new Failure([`${output}: ${whyUnwritten(error)}`]);
  }
}
