import { closeSync, openSync, rmSync } from 'node:fs';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { findDestination, passingName, putInPlace } from '../destination';
import { writeAll } from '../write-all';
import { csvHead, csvRows } from './csv-text';
import type { TableCell, TableColumn, TableFormat, TableWriter } from './table';

/** What is to be known of a table before its first row is written. */
export interface TableOptions {
  readonly file: string;
  readonly format: TableFormat;
  readonly columns: readonly TableColumn[];
  /** What a reader must know to make the table again; Parquet holds it, CSV has no place for it. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Whether a file that is there gives way. */
  readonly replace: boolean;
}

/** Rows of a Parquet row group: what is held in memory. */
const ROW_GROUP = 50_000;

/**
 * Opens a table file. It stands under a passing name until it is closed, so that nobody finds half a
 * table; opening and closing reject with the code EEXIST where the name is taken and `replace` is not
 * set.
 */
export async function openTable(options: TableOptions): Promise<TableWriter> {
  const { file, format, replace } = options;
  const destination = await findDestination(file, replace);
  const passing = passingName(destination);
  const writer = format === 'csv' ? csvFile(passing, options) : parquetFile(passing, options);
  return {
    write: writer.write,
    close: async (before) => {
      writer.finish();
      await before?.(passing);
      await putInPlace(passing, destination);
    },
    abandon: () => {
      writer.stop();
      rmSync(passing, { force: true });
    },
  };
}

interface RowWriter {
  readonly write: TableWriter['write'];
  readonly finish: () => void;
  /** Lets the file go unfinished, whatever state it is in. */
  readonly stop: () => void;
}

function csvFile(file: string, { columns }: TableOptions): RowWriter {
  const descriptor = openSync(file, 'wx');
  let open = true;
  const close = () => {
    if (open) closeSync(descriptor);
    open = false;
  };
  writeAll(descriptor, csvHead(columns));
  return {
    write: (rows) => writeAll(descriptor, csvRows(rows)),
    finish: close,
    stop: close,
  };
}

const PARQUET_TYPES = { double: 'DOUBLE', integer: 'INT32', boolean: 'BOOLEAN' } as const;

function parquetFile(file: string, { columns, metadata }: TableOptions): RowWriter {
  const typed = (rows: readonly (readonly TableCell[])[]) =>
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
  const waiting: (readonly TableCell[])[] = [];
  const flush = () => {
    const group = waiting.splice(0);
    if (group.length > 0) writer.write({ columnData: typed(group), rowGroupSize: ROW_GROUP });
  };
  return {
    write: (rows) => {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length === ROW_GROUP) flush();
      }
    },
    finish: () => {
      flush();
      writer.finish();
    },
    // Its writer opens the file anew for each chunk.
    stop: () => {},
  };
}
