import { createPool } from '../workers/pool';
import type { Task, TaskResult } from '../workers/tasks';
import { pointsEvaluator, type SweepRows, type SweepSetup } from './evaluate-points';

/** Points a thread is given at once: seconds of work at most, so that little is lost when stopped. */
const BATCH = 16;

export interface PointsRun {
  readonly setup: SweepSetup;
  readonly from: number;
  readonly to: number;
  /** Rows by first point of their batch that need not be run. */
  readonly finished: ReadonlyMap<number, SweepRows>;
  readonly workers: number;
  readonly threads: URL | null;
  readonly onBatch: (from: number, rows: SweepRows) => void;
  /** Asked between batches. */
  readonly stopped: () => boolean;
}

/**
 * Evaluates points in batches, in threads where there are any.
 *
 * @returns all rows in the order of their points, or null when it was stopped
 */
export async function runPoints(run: PointsRun): Promise<SweepRows | null> {
  const { setup, from, to, finished, onBatch, stopped } = run;
  const batches = new Map<number, SweepRows>(finished);
  const missing: number[] = [];
  for (let first = from; first < to; first += BATCH) {
    if (!batches.has(first)) missing.push(first);
  }
  const workers = Math.min(run.workers, missing.length);
  const done = (first: number, rows: SweepRows) => {
    batches.set(first, rows);
    onBatch(first, rows);
  };
  if (run.threads === null || workers <= 1) {
    const evaluate = pointsEvaluator();
    for (const first of missing) {
      if (stopped()) return null;
      done(first, evaluate(setup, first, Math.min(first + BATCH, to)));
      // Lets a signal be heard.
      await new Promise((resume) => setImmediate(resume));
    }
  } else if (!(await inThreads(run, run.threads, workers, missing, done))) return null;
  return [...batches.keys()].sort((a, b) => a - b).flatMap((first) => batches.get(first) ?? []);
}

/** Each thread takes the next batch when it has finished one. */
async function inThreads(
  { setup, to, stopped }: PointsRun,
  threads: URL,
  workers: number,
  missing: readonly number[],
  done: (first: number, rows: SweepRows) => void,
): Promise<boolean> {
  const pool = createPool<Task, TaskResult>(workers, threads);
  const queue = [...missing];
  const work = async () => {
    for (let first = queue.shift(); first !== undefined; first = queue.shift()) {
      if (stopped()) return;
      const task: Task = { kind: 'points', setup, from: first, to: Math.min(first + BATCH, to) };
      done(first, (await pool.run(task)) as SweepRows);
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
    return !stopped();
  } finally {
    await pool.close();
  }
}
