import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from '../failure';
import type { SweepRows } from './evaluate-points';

/** What is finished of a sweep, kept beside its output until that is whole. */
export interface Journal {
  /** Rows that were finished before, by their first point. */
  readonly finished: ReadonlyMap<number, SweepRows>;
  readonly add: (from: number, rows: SweepRows) => void;
  readonly remove: () => void;
}

/** The name of the file that keeps what is finished of an output. */
export function journalFile(output: string): string {
  return `${output}.partial`;
}

/**
 * Opens the journal of an output: one line that names the sweep, then a line for each stretch of
 * points. A line that was cut off when the tool was killed is left aside.
 *
 * @param identity of the sweep and its piece
 * @throws Failure where there is one and nobody asked to go on, or it is another sweep's
 */
export function openJournal(output: string, identity: string, resume: boolean): Journal {
  const file = journalFile(output);
  const finished = new Map<number, SweepRows>();
  if (existsSync(file)) {
    if (!resume) {
      throw new Failure([
        `${file}: A sweep was stopped here. Go on with --resume, or delete the file to begin anew.`,
      ]);
    }
    const [head, ...lines] = readFileSync(file, 'utf8').split('\n');
    if (head !== identity) {
      throw new Failure([`${file}: It belongs to another sweep; delete it to begin anew.`]);
    }
    // What follows the last line break is empty, or was cut off.
    for (const line of lines.slice(0, -1)) {
      const [from, rows] = JSON.parse(line);
      finished.set(from, rows);
    }
  }
  const whole = [...finished].map((entry) => `${JSON.stringify(entry)}\n`).join('');
  writeFileSync(file, `${identity}\n${whole}`);
  return {
    finished,
    add: (from, rows) => appendFileSync(file, `${JSON.stringify([from, rows])}\n`),
    remove: () => rmSync(file, { force: true }),
  };
}
