import { app, type BrowserWindow, dialog } from 'electron';
import type { FileError } from '#shared/ipc/files';

interface Rescue {
  /** Hears of a crash before it is asked what shall become of the window. */
  crashed(): void;
  /**
   * Sees to it that the page begins with nothing open and nothing unsaved, which is kept elsewhere; or
   * says why it could not be.
   */
  clear(): Promise<FileError | null>;
}

/** A crash so soon after another, in milliseconds, may have what is open in the window for its cause. */
const SOON_MS = 60_000;

const RELOAD = 'Reload';
const AFRESH = 'Start Afresh';

/**
 * What is offered when the page itself cannot offer anything any more. It is never loaded again
 * unasked: what made it crash may do so again, for ever.
 */
export function offerRescue(window: BrowserWindow, rescue: Rescue): void {
  let last = Number.NEGATIVE_INFINITY;

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const again = performance.now() - last < SOON_MS;
    last = performance.now();
    rescue.crashed();
    void offer(again);
  });

  async function offer(again: boolean): Promise<void> {
    const buttons = [RELOAD, ...(again ? [AFRESH] : []), `Quit ${app.name}`];
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: again ? 'The window stopped working again.' : 'The window stopped working.',
      detail: again
        ? 'If it is the open scenario that stops it, start afresh: the window comes back without it, and what was not saved is kept in the library as a scenario of its own.'
        : 'Nothing is lost: what was not saved comes back when the window does.',
      buttons,
      defaultId: 0,
      cancelId: 0,
    });
    if (buttons[response] === RELOAD) window.webContents.reload();
    else if (buttons[response] === AFRESH) await startAfresh();
    else app.quit();
  }

  async function startAfresh(): Promise<void> {
    const problem = await rescue.clear();
    if (problem === null) {
      window.webContents.reload();
      return;
    }
    await dialog.showMessageBox(window, {
      type: 'error',
      message: 'What was not saved could not be kept in the library.',
      detail: problem.message,
    });
    await offer(true);
  }

  window.on('unresponsive', async () => {
    const answered = new AbortController();
    window.once('responsive', () => answered.abort());
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'The window does not answer.',
      detail: 'It may be busy and come back. What was not saved comes back at the next start.',
      buttons: ['Wait', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
      signal: answered.signal,
    });
    if (response === 1) window.destroy();
  });
}
