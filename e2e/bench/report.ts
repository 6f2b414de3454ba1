import { appendFileSync } from 'node:fs';

/** Adds one line of figures to the report of `npm run bench`: times in milliseconds. */
export function report(
  name: string,
  times: readonly number[],
  figures: Readonly<Record<string, number>> = {},
): void {
  const file = process.env.HEADROOM_BENCH_REPORT;
  if (file === undefined) throw new Error('npm run bench names the file for the figures');
  const row = {
    name,
    median_ms: quantile(times, 0.5),
    min_ms: quantile(times, 0),
    p95_ms: quantile(times, 0.95),
    runs: times.length,
    ...figures,
  };
  appendFileSync(file, `${JSON.stringify(row)}\n`);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('Nothing was measured');
  return Math.round(value * 10) / 10;
}
