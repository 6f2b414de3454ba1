import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { type TableCell, type TableColumn, tableFormatOf } from '../tables/table';
import type { SweepRows } from '../workers/evaluate-points';

/** The rows of a table that this tool wrote, with its columns known. */
export async function readSweepTable(
  file: string,
  columns: readonly TableColumn[],
): Promise<SweepRows> {
  const bytes = await readFile(file);
  if (tableFormatOf(file) === 'csv') {
    const lines: string[][] = parse(bytes, { fromLine: 2 });
    return lines.map((line) => columns.map(({ type }, i) => cellOf(type, line[i] ?? '')));
  }
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file: buffer as ArrayBuffer });
  return rows.map((row) => columns.map(({ name }) => (row[name] ?? null) as TableCell));
}

function cellOf(type: TableColumn['type'], text: string): TableCell {
  if (text === '') return null;
  return type === 'boolean' ? text === 'true' : Number(text);
}
