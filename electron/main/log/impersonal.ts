import { basename } from 'node:path';

/**
 * What may be written of an error into a log that its user may send to someone: its kind, the
 * system's code, and where in the app it arose. Never its message, which can quote a path, a name or
 * the content of a file.
 */
export function impersonal(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const system = [code, syscall].filter((part) => typeof part === 'string').join(' in ');
  const places = (error.stack ?? '').split('\n').flatMap((line) => {
    const at = /^\s+at (?:(?:async )?([\w.#<>]+) \()?(?:file:\/\/)?(.*):(\d+):(\d+)\)?$/.exec(line);
    if (at === null) return [];
    const [, name = 'anonymous', file = '', row, column] = at;
    return [`${name} (${basename(file)}:${row}:${column})`];
  });
  const kind = /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  return [kind, system, ...places.slice(0, 6).map((place) => `at ${place}`)]
    .filter((part) => part !== '')
    .join(' ');
}
