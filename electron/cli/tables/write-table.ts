import { setImmediate as turn } from 'node:timers/promises';
import { tryDestination } from '../destination';
import { Failure, NegativeAnswer } from '../failure';
import type { ToolIo } from '../io';
import { whyUnwritten } from '../why-unwritten';
import { openTable, type TableOptions } from './open-table';
import type { TableCell } from './table';

/**
 * Writes a table whose rows come some at a time, or leaves nothing behind.
 *
 * @param before see `TableWriter.close`
 * @throws Failure where it cannot be written, NegativeAnswer when the user stopped it, or whatever makes
 *   the rows throws
 */
export async function writeTable(
  options: TableOptions,
  parts:
    | Iterable<readonly (readonly TableCell[])[]>
    | AsyncIterable<readonly (readonly TableCell[])[]>,
  { onInterrupt }: Pick<ToolIo, 'onInterrupt'>,
  before?: (file: string) => Promise<void>,
): Promise<void> {
  const { file } = options;
  let stopped = false;
  const release = onInterrupt(() => {
    stopped = true;
  });
  try {
    const table = await openTable(options);
    try {
      for await (const rows of parts) {
        table.write(rows);
        // Gives a signal the chance to arrive.
        await turn();
        if (stopped)
          throw new NegativeAnswer([`${file}: Stopped before it was whole; not written.`]);
      }
      await table.close(before);
    } catch (error) {
      table.abandon();
      throw error;
    }
  } catch (error) {
    throw unwritten(file, error);
  } finally {
    release();
  }
}

/** @throws Failure where a table cannot be made: better before long work than after it */
export async function refuseUnwritable(file: string, replace: boolean): Promise<void> {
  try {
    await tryDestination(file, replace);
  } catch (error) {
    throw unwritten(file, error);
  }
}

/** What the system refuses becomes a sentence; anything else stays what it is. */
function unwritten(file: string, error: unknown): unknown {
  const refused = error instanceof Error && 'code' in error;
  return refused ? new Failure([`${file}: ${whyUnwritten(error)}`]) : error;
}
