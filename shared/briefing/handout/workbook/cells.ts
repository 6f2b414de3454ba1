/** A cell as write-excel-file takes it; `type` keeps a text a text whatever it begins with. */
export interface SheetCell {
  readonly value: string | number;
  readonly type: StringConstructor | NumberConstructor;
  readonly format?: string;
  readonly fontWeight?: 'bold';
  readonly wrap?: true;
  readonly alignVertical?: 'top';
  readonly backgroundColor?: string;
  readonly align?: 'right';
}

export interface WorkbookSheet {
  readonly sheet: string;
  readonly data: (SheetCell | null)[][];
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount?: number;
}

/** How numbers of a kind are shown; the cell keeps every digit. */
export const FORMATS = {
  year: '0.0',
  whole: '0',
  share: '0.0%',
  scientific: '0.00E+00',
  money: '"$"0.00E+00',
  plain: 'General',
} as const;
export type NumberFormat = keyof typeof FORMATS;

export interface Column<Row> {
  readonly title: string;
  readonly width: number;
  readonly format?: NumberFormat;
  readonly of: (row: Row) => string | number | null;
}

/** The most letters Excel takes in a cell. */
const LONGEST = 32_000;
const HEAD = '#ececea';

export function textCell(text: string, style: Partial<SheetCell> = {}): SheetCell {
  return { value: withoutControls(text).slice(0, LONGEST), type: String, ...style };
}

export function numberCell(value: number, format: NumberFormat): SheetCell {
  return { value, type: Number, ...(format === 'plain' ? {} : { format: FORMATS[format] }) };
}

/** A sheet of one table, its head held in sight. */
export function tableSheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): WorkbookSheet {
  const head = columns.map(({ title, format }) =>
    textCell(title, {
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'top',
      backgroundColor: HEAD,
      ...(format === undefined ? {} : { align: 'right' as const }),
    }),
  );
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [head, ...rows.map((row) => columns.map((column) => cellOf(column, row)))],
  };
}

function cellOf<Row>({ of, format, width }: Column<Row>, row: Row): SheetCell | null {
  const value = of(row);
  if (value === null || value === '') return null;
  if (typeof value === 'number') return numberCell(value, format ?? 'plain');
  return textCell(value, {
    alignVertical: 'top',
    ...(value.length > width ? { wrap: true as const } : {}),
  });
}

/** Characters that XML, and so a workbook, cannot hold. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
}
