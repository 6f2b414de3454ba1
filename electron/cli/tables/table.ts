/** What a cell of a table can hold; null is an empty one: a date that does not come. */
export type TableCell = number | boolean | null;

/** A column of a table, by the name that its head has. */
export interface TableColumn {
  readonly name: string;
  readonly type: 'double' | 'integer' | 'boolean';
}

/** A table being written, some rows at a time. */
export interface TableWriter {
  /** @param rows each as long as there are columns */
  readonly write: (rows: readonly (readonly TableCell[])[]) => void;
  /**
   * Finishes the table and gives it its name.
   *
   * @param before is given the finished file while it still has a passing name
   */
  readonly close: (before?: (file: string) => Promise<void>) => Promise<void>;
  /** Leaves nothing behind. */
  readonly abandon: () => void;
}

/** The endings that a table's file can have. */
export const TABLE_FORMATS = ['csv', 'parquet'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** The format a file's name asks for, null where it asks for none. */
export function tableFormatOf(file: string): TableFormat | null {
  return TABLE_FORMATS.find((format) => file.toLowerCase().endsWith(`.${format}`)) ?? null;
}
