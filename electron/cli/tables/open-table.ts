import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { passingName, putInPlace } from '../create-file';
import { csvHead, csvRows } from './csv-text';
import type { Cell, Column, TableFormat, TableWriter } from './table';

export interface TableOptions {
  readonly file: string;
  readonly format: TableFormat;
  readonly columns: readonly Column[];
  /** What a reader must know to make the table again; Parquet holds it, CSV has no place for it. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Whether a file that is there gives way. */
  readonly replace: boolean;
}

/** Rows of a Parquet row group: what is held in memory. */
const ROW_GROUP = 50_000;

/**
 * Opens a table file. It stands under a passing name until it is closed, so that nobody finds half a
 * table; closing rejects with the code EEXIST where the name is taken and `replace` is not set.
 */
export function openTable(options: TableOptions): TableWriter {
  const passing = passingName(options.file);
  const writer =
    options.format === 'csv' ? csvFile(passing, options) : parquetFile(passing, options);
  return {
    write: writer.write,
    close: async () => {
      writer.finish();
      await putInPlace(passing, options.file, options.replace);
    },
    abandon: () => {
      writer.finish();
      rmSync(passing, { force: true });
    },
  };
}

interface RowWriter {
  readonly write: TableWriter['write'];
  readonly finish: () => void;
}

function csvFile(file: string, { columns }: TableOptions): RowWriter {
  const descriptor = openSync(file, 'wx');
  writeSync(descriptor, csvHead(columns));
  return {
    write: (rows) => {
      let bytes = Buffer.from(csvRows(rows));
      while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
    },
    finish: () => closeSync(descriptor),
  };
}

const PARQUET_TYPES = { double: 'DOUBLE', integer: 'INT32', boolean: 'BOOLEAN' } as const;

function parquetFile(file: string, { columns, metadata }: TableOptions): RowWriter {
  const typed = (rows: readonly (readonly Cell[])[]) =>
    columns.map(({ name, type }, at) => ({
      name,
      type: PARQUET_TYPES[type],
      data: rows.map((row) => row[at] ?? null),
      nullable: true,
    }));
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: schemaFromColumnData({ columnData: typed([]) }),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'headroom',
  });
  // Row groups of one size, however the rows arrive: the same rows make the same file.
  let waiting: (readonly Cell[])[] = [];
  const flush = (all: boolean) => {
    while (waiting.length >= ROW_GROUP || (all && waiting.length > 0)) {
      writer.write({ columnData: typed(waiting.slice(0, ROW_GROUP)), rowGroupSize: ROW_GROUP });
      waiting = waiting.slice(ROW_GROUP);
    }
  };
  return {
    write: (rows) => {
      waiting = waiting.concat(rows);
      flush(false);
    },
    finish: () => {
      flush(true);
      writer.finish();
    },
  };
}
