import type { Command } from 'commander';
import { pointsOf } from '#shared/sweep/shard';
import { Failure, NegativeAnswer } from '../failure';
import type { ToolIo } from '../io';
import { readPiece, type SweepPiece } from '../sweep/piece';
import { readSweepTable } from '../sweep/read-table';
import { tableFormatOf } from '../tables/table';
import { refuseUnwritable, writeTable } from '../tables/write-table';
import type { SweepRows } from '../workers/evaluate-points';

interface Flags {
  readonly output: string;
  readonly force?: true;
  readonly json?: true;
}

interface Named {
  readonly file: string;
  readonly piece: SweepPiece;
}

/** Adds `headroom merge-sweep`, which joins the tables that the pieces of a sweep have written. */
export function addMergeSweepCommand(program: Command, io: ToolIo): void {
  program
    .command('merge-sweep')
    .description('join the pieces of a sweep that headroom sweep --shard made')
    .argument('<piece...>', 'tables of the pieces, each with its .piece.json beside it')
    .requiredOption('--output <file>', 'a new .csv or .parquet file')
    .option('--force', 'replace a file that is there')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The table is byte for byte that of the same sweep in one piece. Ends with exit code 1 when pieces are
missing, and with 2 when one is damaged, given twice or belongs to another sweep.

Example: headroom merge-sweep piece-*.csv --output sweep.csv`,
    )
    .action(async (files: string[], { output, force, json }: Flags) => {
      const format = tableFormatOf(output);
      if (format === null) throw new Failure([`${output}: The name must end in .csv or .parquet.`]);
      await refuseUnwritable(output, force === true);
      const pieces: Named[] = [];
      for (const file of files) pieces.push({ file, piece: await readPiece(file) });
      const whole = inOrder(pieces);
      const [{ piece: first }] = whole as [Named];
      const { points, sweep, columns, metadata } = first;
      await writeTable(
        { file: output, format, columns, metadata, replace: force === true },
        rowsOf(whole),
        io,
      );
      if (json === true) {
        const object = {
          format: 'headroom-merged-sweep',
          version: 1,
          output,
          fingerprint: sweep,
          pieces: whole.length,
          rows: points,
        };
        io.writeOut(`${JSON.stringify(object, null, 2)}\n`);
      } else io.writeError(`${output}: ${points} points from ${whole.length} pieces\n`);
    });
}

async function* rowsOf(pieces: readonly Named[]): AsyncGenerator<SweepRows> {
  for (const { file, piece } of pieces) yield await readSweepTable(file, piece.columns);
}

/**
 * The pieces of one sweep by number.
 *
 * @throws Failure where one is foreign or given twice, NegativeAnswer where some are missing
 */
function inOrder(pieces: readonly Named[]): Named[] {
  const [first] = pieces;
  if (first === undefined) throw new Failure(['No piece was given.']);
  const { sweep, points } = first.piece;
  const { count } = first.piece.shard;
  const found = new Map<number, Named>();
  for (const named of pieces) {
    const { piece, file } = named;
    if (piece.sweep !== sweep || piece.shard.count !== count || piece.points !== points) {
      throw new Failure([
        `${file}: It is a piece of another sweep than ${first.file}, or of one cut otherwise.`,
      ]);
    }
    const { index } = piece.shard;
    const twice = found.get(index);
    if (twice !== undefined) {
      throw new Failure([`${file}: Piece ${index}/${count} is given twice, as ${twice.file} too.`]);
    }
    const { from, to } = pointsOf(piece.shard, points);
    if (piece.rows !== to - from) {
      throw new Failure([`${file}: It has ${piece.rows} rows instead of ${to - from}.`]);
    }
    found.set(index, named);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((i) => !found.has(i));
  if (missing.length > 0) {
    throw new NegativeAnswer([
      `Missing: ${missing.map((index) => `${index}/${count}`).join(', ')}. Nothing was written.`,
    ]);
  }
  return [...found.values()].sort((a, b) => a.piece.shard.index - b.piece.shard.index);
}
