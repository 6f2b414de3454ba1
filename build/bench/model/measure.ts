/** One line of figures. */
export interface Measurement {
  readonly name: string;
  readonly median_ms: number;
  readonly min_ms: number;
  readonly runs: number;
  readonly [figure: string]: number | string;
}

/**
 * Times `work` after warming it up.
 *
 * @param work gets the number of the run, so that each can differ
 * @param budget milliseconds to spend on timed runs, at least three of them
 */
export function measure(
  name: string,
  work: (run: number) => void,
  budget: number,
  figures: Readonly<Record<string, number | string>> = {},
): Measurement {
  const warmUp = performance.now() + budget / 2;
  let run = 0;
  do work(run++);
  while (performance.now() < warmUp);
  const times: number[] = [];
  const end = performance.now() + budget;
  while (times.length < 3 || performance.now() < end) {
    const start = performance.now();
    work(run++);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    name,
    median_ms: round(times[Math.floor(times.length / 2)] ?? 0),
    min_ms: round(times[0] ?? 0),
    runs: times.length,
    ...figures,
  };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
