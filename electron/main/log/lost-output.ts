/**
 * Lets the app go on where nobody reads any more what it says to a terminal: one that was closed, or a
 * pipe that took its first lines. Each later word would else count as an error that nobody caught.
 */
export function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
