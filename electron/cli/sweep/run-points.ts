import {
  pointsEvaluator,
  type SweepRows,
  type SweepSetup,
  samplesPerPoint,
} from '../workers/evaluate-points';
import { createThreadPool } from '../workers/pool';
import type { ThreadTask, ThreadTaskResult } from '../workers/tasks';
import { sweepBatches } from './batches';
import { countPoints, type FinishedPoints, type PointStretch } from './finished-points';

/** Samples in all, below which threads take longer to start than to draw them. */
const FEW_SAMPLES = 20_000;
/** The time that a point of the central path takes, in samples. */
const CENTRAL_PATH = 100;

/** Points to be evaluated, by whom, and what is told of it meanwhile. */
export interface PointsRun {
  readonly setup: SweepSetup;
  readonly whole: PointStretch;
  /** Points that are in it are not run again; those that are run are added. */
  readonly finished: FinishedPoints;
  readonly workers: number;
  readonly threads: URL | null;
  /** Called with the number of points just finished. */
  readonly onPoints: (count: number) => void;
  /** Called between batches: whether the user has stopped the run. */
  readonly stopped: () => boolean;
}

/** Evaluates the points that are not finished, in threads where it is worth it, until it is stopped. */
export async function runPoints(run: PointsRun): Promise<void> {
  const { setup, whole, finished, threads, onPoints, stopped } = run;
  const samples = samplesPerPoint(setup);
  const batches = sweepBatches(whole, finished.stretches(), samples, run.workers);
  const workers = Math.min(run.workers, batches.length);
  const done = (from: number, rows: SweepRows) => {
    finished.add(from, rows);
    onPoints(rows.length);
  };
  const work = countPoints(batches) * Math.max(samples, CENTRAL_PATH);
  if (threads !== null && workers > 1 && work > FEW_SAMPLES) {
    await inThreads(run, batches, workers, threads, done);
    return;
  }
  const evaluate = pointsEvaluator();
  for (const { from, to } of batches) {
    if (stopped()) return;
    done(from, evaluate(setup, from, to));
    // Gives a signal the chance to arrive.
    await new Promise((resume) => setImmediate(resume));
  }
}

/** Each thread takes the next batch when it has finished one. */
async function inThreads(
  { setup, stopped }: PointsRun,
  batches: readonly PointStretch[],
  workers: number,
  threads: URL,
  done: (from: number, rows: SweepRows) => void,
): Promise<void> {
  const pool = createThreadPool<ThreadTask, ThreadTaskResult>(workers, threads);
  let next = 0;
  const work = async () => {
    for (let batch = batches[next++]; batch !== undefined; batch = batches[next++]) {
      if (stopped()) return;
      const task: ThreadTask = { kind: 'points', setup, ...batch };
      done(batch.from, (await pool.run(task)) as SweepRows);
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    await pool.close();
  }
}
