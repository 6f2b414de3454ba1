const GAP = 2;

/** Rows of cells as lines of text, every column as wide as its widest cell. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  }
  return rows
    .map((row) => row.map((cell, i) => cell.padEnd((widths[i] ?? 0) + GAP)).join(''))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
