import { impersonal } from './impersonal';
import type { LogFile } from './log-file';

type Level = 'info' | 'warning' | 'error';

let file: LogFile | null = null;

/** From now on, what happens is written there too. */
export function keepLog(to: LogFile): void {
  file = to;
}

/**
 * Writes into the log that something happened. `what` is one of the app's own sentences: never a
 * path, a name or anything else of the user's, since a log is made to be handed on.
 */
export function logEvent(level: Level, what: string): void {
  file?.append(`${new Date().toISOString()} ${level.padEnd(7)} ${what}`);
}

/**
 * Something that should not have happened: into the log without its message, and in full to whoever
 * started the app from a terminal. The user is told in the window.
 */
export function logProblem(what: string, error: unknown): void {
  logEvent('error', `${what}: ${impersonal(error)}`);
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`headroom: ${what}: ${why}\n`);
}
