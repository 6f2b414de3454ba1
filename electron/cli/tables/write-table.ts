import { existsSync } from 'node:fs';
import { Failure } from '../failure';
import { whyUnwritten } from '../write-new';
import { openTable, type TableOptions } from './open-table';
import type { Cell } from './table';

/**
 * Writes a table whose rows come some at a time, or leaves nothing behind.
 *
 * @param before see `TableWriter.close`
 * @throws Failure where it cannot be written, or whatever makes the rows throws
 */
export async function writeTable(
  options: TableOptions,
  parts: Iterable<readonly (readonly Cell[])[]> | AsyncIterable<readonly (readonly Cell[])[]>,
  before?: (file: string) => Promise<void>,
): Promise<void> {
  const table = failing(options.file, () => openTable(options));
  try {
    for await (const rows of parts) table.write(rows);
    await table.close(before);
  } catch (error) {
    table.abandon();
    throw unwritten(options.file, error);
  }
}

/** @throws Failure where there is a file of that name: better before long work than after it */
export function refuseTaken(file: string): void {
  if (existsSync(file)) throw unwritten(file, Object.assign(new Error(), { code: 'EEXIST' }));
}

function failing<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unwritten(file, error);
  }
}

/** What the system refuses becomes a sentence; anything else stays what it is. */
function unwritten(file: string, error: unknown): unknown {
  const refused = error instanceof Error && 'code' in error;
  return refused ? new Failure([`${file}: ${whyUnwritten(error)}`]) : error;
}
