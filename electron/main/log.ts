/** Tells whoever started the app from a terminal; the user is told in the window. */
export function logProblem(what: string, error: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`headroom: ${what}: ${why}\n`);
}
