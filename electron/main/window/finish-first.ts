import { app } from 'electron';
import { logProblem } from '../log/log';

/** A disk that takes longer does not hold up the end of the app, or of the user's session. */
const MOST_MS = 5000;

/** Holds the end of the app back until what it has still to write is written. */
export function finishFirst(finish: () => Promise<void>): void {
  let finishing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (finishing) return;
    finishing = true;
    const late = new Promise<void>((resolve) => setTimeout(resolve, MOST_MS));
    void Promise.race([finish(), late])
      .catch((error: unknown) => logProblem('Not all could be written at the end', error))
      // All windows are closed by now. Asked to quit once more, an app that was sent a signal to end
      // takes itself to be ending already, and stays.
      .then(() => app.exit());
  });
}
