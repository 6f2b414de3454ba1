import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ChartContent } from '../plot/chart-content';

/** A chart's numbers, after lines beginning with # that say what they are and where from. */
export function chartCsv({ title, sentence, table }: ChartContent, provenance: readonly string[]) {
  const { columns, rows } = table();
  const about = [title, sentence, ...provenance].map((line) => `# ${line.replaceAll('\n', ' ')}\n`);
  return about.join('') + stringify([columns, ...rows].map((row) => row.map(inert)));
}

/** A text that a spreadsheet would run as a formula is kept a text, by the mark they have for it. */
function inert(cell: string | number | null): string | number | null {
  return typeof cell === 'string' && /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/.test(cell)
    ? `'${cell}`
    : cell;
}
