import { readFile, rm } from 'node:fs/promises';
import { MODEL_VERSION } from '#shared/document/results/results-json';
import { evidenceVersion } from '#shared/facts/evidence-version';
import { pointsOf, type Shard } from '#shared/sweep/shard';
import { replaceFile } from '../create-file';
import { NegativeAnswer } from '../failure';
import type { ToolIo } from '../io';
import { createProgressLine } from '../progress';
import { csvHead, csvRows } from '../tables/csv-text';
import type { TableFormat } from '../tables/table';
import { refuseUnwritable, writeTable } from '../tables/write-table';
import { designOfSweep, type SweepSetup, sweepColumns } from '../workers/evaluate-points';
import {
  countPoints,
  type FinishedPoints,
  finishedInMemory,
  type PointStretch,
} from './finished-points';
import { journalFile, openJournal } from './journal';
import { describePiece, isPieceFinished, pieceFile, sweepFingerprint } from './piece';
import { runPoints } from './run-points';

/** A sweep of one scenario, wherever its rows go. */
export interface SweepRun {
  /** Of the scenario. */
  readonly name: string;
  readonly setup: SweepSetup;
  readonly workers: number;
  /** Whether one JSON object is printed. */
  readonly json: boolean;
}

/** Where the rows of a sweep, or of a piece of one, are written. */
export interface SweepFile {
  readonly output: string;
  readonly format: TableFormat;
  readonly replace: boolean;
  /** The piece that is run, null for the whole. */
  readonly shard: Shard | null;
  /** Whether to go on with what was stopped. */
  readonly resume: boolean;
}

const HEAD = { format: 'headroom-sweep', version: 1 } as const;

/**
 * Prints a sweep: as CSV, or as JSON.
 *
 * @throws NegativeAnswer when it was stopped
 */
export async function printSweep(run: SweepRun, io: ToolIo): Promise<void> {
  const { name, setup, json } = run;
  const design = designOfSweep(setup);
  const columns = sweepColumns(setup, design);
  const finished = finishedInMemory();
  const whole = { from: 0, to: design.points };
  if (!(await evaluate(run, whole, finished, io))) {
    throw new NegativeAnswer([stoppedAfter(finished, whole)]);
  }
  if (json) {
    const rows = [...finished.inOrder()].flat();
    const fingerprint = sweepFingerprint(setup);
    io.writeOut(`${JSON.stringify({ ...HEAD, name, fingerprint, columns, rows }, null, 2)}\n`);
    return;
  }
  io.writeOut(csvHead(columns));
  for (const rows of finished.inOrder()) io.writeOut(csvRows(rows));
}

/**
 * Writes a sweep or a piece of one to a file. What is finished is kept beside it until it is whole.
 *
 * @throws NegativeAnswer when it was stopped, Failure where the file cannot be written
 */
export async function writeSweep(run: SweepRun, file: SweepFile, io: ToolIo): Promise<void> {
  const { name, setup, json } = run;
  const { output, shard, resume, format, replace } = file;
  const design = designOfSweep(setup);
  const { points } = design;
  const whole = pointsOf(shard ?? { index: 1, count: 1 }, points);
  const rows = whole.to - whole.from;
  const fingerprint = sweepFingerprint(setup);
  const done = (said: string) => {
    const summary = { ...HEAD, name, fingerprint, output, points, from: whole.from, rows };
    if (json) io.writeOut(`${JSON.stringify(summary, null, 2)}\n`);
    else io.writeError(`${output}: ${said}\n`);
  };
  const identity = `${fingerprint} ${whole.from} ${whole.to}`;
  if (resume && shard !== null && (await isPieceFinished(output, fingerprint, shard))) {
    // A run that was killed right after finishing the piece has left its journal.
    await rm(journalFile(output), { force: true });
    done(`Piece ${shard.index}/${shard.count} was finished before.`);
    return;
  }
  await refuseUnwritable(output, replace);
  const journal = openJournal(output, identity, resume);
  if (!(await evaluate(run, whole, journal, io))) {
    const kept = ` What is finished is in ${journalFile(output)}; go on with --resume.`;
    const none = journal.stretches().length === 0;
    if (none) journal.remove();
    throw new NegativeAnswer([`${stoppedAfter(journal, whole)}${none ? '' : kept}`]);
  }
  const columns = sweepColumns(setup, design);
  const metadata = metadataOf(run, fingerprint);
  const describe = async (finished: string) => {
    if (shard === null) return;
    const table = await readFile(finished);
    const piece = { sweep: fingerprint, shard, points, rows, columns, metadata, table };
    await replaceFile(pieceFile(output), Buffer.from(describePiece(piece)));
  };
  // The description is written before the table gets its name: a piece that is there is complete.
  const options = { file: output, format, columns, metadata, replace };
  await writeTable(options, journal.inOrder(), io, describe);
  journal.remove();
  done(`${rows} of ${points} points`);
}

/** @returns whether all points are finished; not so when the user stopped it */
async function evaluate(
  { setup, workers }: SweepRun,
  whole: PointStretch,
  finished: FinishedPoints,
  io: ToolIo,
): Promise<boolean> {
  let stopped = false;
  const release = io.onInterrupt(() => {
    stopped = true;
  });
  const wanted = whole.to - whole.from;
  let count = countPoints(finished.stretches());
  const progress = createProgressLine(io, 'Sweeping', wanted === 0 ? 0 : count / wanted);
  try {
    await runPoints({
      setup,
      whole,
      finished,
      workers,
      threads: io.threads,
      stopped: () => stopped,
      onPoints: (more) => {
        count += more;
        progress.report(count / wanted);
      },
    });
  } finally {
    release();
    progress.end();
  }
  return count === wanted;
}

function stoppedAfter(finished: FinishedPoints, { from, to }: PointStretch): string {
  return `Stopped after ${countPoints(finished.stretches())} of ${to - from} points.`;
}

function metadataOf({ name, setup }: SweepRun, fingerprint: string): Record<string, string> {
  const { seed, samples } = setup.inputs.options;
  return {
    'headroom.scenario': name,
    'headroom.model': MODEL_VERSION,
    'headroom.evidence': evidenceVersion(),
    'headroom.sweep': fingerprint,
    'headroom.seed': String(seed),
    'headroom.samples': String(samples),
  };
}
