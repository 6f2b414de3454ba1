import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { z } from 'zod';
import { Failure } from '../failure';
import { whyUnwritten } from '../why-unwritten';
import type { SweepRows } from '../workers/evaluate-points';
import type { FinishedPoints, PointStretch } from './finished-points';

/** What is finished of a sweep, kept beside its output until that is whole. */
export interface SweepJournal extends FinishedPoints {
  readonly remove: () => void;
}

interface Entry extends PointStretch {
  /** Where its line stands in the file, in bytes. */
  readonly offset: number;
  readonly length: number;
}

/** A line: the first point of a stretch, and its rows. */
const line = z.tuple([
  z.int().min(0),
  z.array(z.array(z.union([z.number(), z.boolean(), z.null()]))).min(1),
]);

/** The name of the file that keeps what is finished of an output. */
export function journalFile(output: string): string {
  return `${output}.partial`;
}

/**
 * Opens the journal of an output: one line that names the sweep, then a line for each stretch of
 * points. Lines that were cut off or damaged when the tool was killed are ignored. Only the positions of
 * the lines are kept in memory.
 *
 * @param identity of the sweep and its piece
 * @throws Failure where it cannot be written, one exists without `--resume`, or it is another sweep's
 */
export function openJournal(output: string, identity: string, resume: boolean): SweepJournal {
  const file = journalFile(output);
  const entries: Entry[] = [];
  let size = 0;
  const put = (write: typeof appendFileSync, text: string) => {
    try {
      write(file, text);
    } catch (error) {
      throw new Failure([`${file}: ${whyUnwritten(error)}`]);
    }
    size += Buffer.byteLength(text);
  };
  const head = `${identity}\n`;
  if (existsSync(file)) {
    if (!resume) {
      throw new Failure([
        `${file}: A sweep was stopped here. Go on with --resume, or delete the file to begin anew.`,
      ]);
    }
    const bytes = readFileSync(file);
    if (!bytes.subarray(0, head.length).equals(Buffer.from(head))) {
      throw new Failure([`${file}: It belongs to another sweep; delete it to begin anew.`]);
    }
    entries.push(...entriesIn(bytes, head.length));
    size = bytes.length;
    // Ends a line that was cut off, so that the next one begins on its own.
    if (bytes.at(-1) !== NEWLINE) put(appendFileSync, '\n');
  } else put(writeFileSync, head);
  return {
    stretches: () => entries.sort((a, b) => a.from - b.from),
    add: (from, rows) => {
      const text = JSON.stringify([from, rows]);
      const entry = { from, to: from + rows.length, offset: size, length: Buffer.byteLength(text) };
      put(appendFileSync, `${text}\n`);
      entries.push(entry);
    },
    inOrder: () =>
      readEntries(
        file,
        entries.sort((a, b) => a.from - b.from),
      ),
    remove: () => rmSync(file, { force: true }),
  };
}

const NEWLINE = '\n'.charCodeAt(0);

function entriesIn(bytes: Buffer, begin: number): Entry[] {
  const found: Entry[] = [];
  for (let offset = begin, end = 0; ; offset = end + 1) {
    end = bytes.indexOf(NEWLINE, offset);
    if (end < 0) break;
    const read = readLine(bytes.toString('utf8', offset, end));
    if (read === null) continue;
    const [from, rows] = read;
    found.push({ from, to: from + rows.length, offset, length: end - offset });
  }
  // Where stretches overlap, the first is kept.
  let next = 0;
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < next) return false;
      next = to;
      return true;
    });
}

function* readEntries(file: string, entries: readonly Entry[]): Generator<SweepRows> {
  const descriptor = openSync(file, 'r');
  try {
    for (const { from, offset, length } of entries) {
      const bytes = Buffer.alloc(length);
      readSync(descriptor, bytes, 0, length, offset);
      const read = readLine(bytes.toString());
      if (read?.[0] !== from) throw new Failure([`${file}: It was changed while the sweep ran.`]);
      yield read[1];
    }
  } finally {
    closeSync(descriptor);
  }
}

function readLine(text: string): readonly [number, SweepRows] | null {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
