import { stringify } from 'csv-stringify/sync';
import type { TableCell, TableColumn } from './table';

/** The line of column names. */
export function csvHead(columns: readonly TableColumn[]): string {
  return stringify([columns.map(({ name }) => name)]);
}

/**
 * Rows as CSV (RFC 4180): numbers in full, so that they read back as they were; true and false; an
 * empty cell for null. No cell holds text, hence none a formula.
 */
export function csvRows(rows: readonly (readonly TableCell[])[]): string {
  return stringify(rows as TableCell[][], {
    cast: { boolean: (value) => (value ? 'true' : 'false'), number: String },
  });
}
