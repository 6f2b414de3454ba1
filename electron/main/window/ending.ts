import { app } from 'electron';
import { inTime } from '../../disk/in-time';
import { logEvent, logProblem } from '../log/log';

/** A disk that takes longer does not hold up the end of the app, or of the user's session. */
const MOST_MS = 5000;

/** The end of the app, which waits until what has still to be written is written. */
export class Ending {
  #begun = false;

  /** `finish` begins each thing that has to be done; where one fails the others are waited for. */
  constructor(finish: () => readonly Promise<unknown>[]) {
    app.on('will-quit', (event) => {
      event.preventDefault();
      if (this.#begun) return;
      this.#begun = true;
      void inTime(Promise.all(finish().map(done)), MOST_MS, undefined)
        // All windows are closed by now. Asked to quit once more, an app that was sent a signal to end
        // takes itself to be ending already, and stays.
        .then(() => app.exit());
    });
  }

  /** From then on no window can show anything any more, though the app still holds its place. */
  get begun(): boolean {
    return this.#begun;
  }

  /** Has the app started anew as soon as it has ended: someone asked for it meanwhile. */
  startAgain(args: readonly string[]): void {
    logEvent('info', 'Headroom was asked for while it ended, and starts again');
    // An AppImage's program lies in a disk of its own, which goes with it.
    const image = process.env.APPIMAGE;
    app.relaunch({ args: [...args], ...(image === undefined ? {} : { execPath: image }) });
  }
}

function done(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: unknown) => logProblem('Not all could be written at the end', error));
}
