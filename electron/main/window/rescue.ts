import { app, type BrowserWindow, dialog } from 'electron';

/**
 * What is offered when the page itself cannot offer anything any more. It is never loaded again
 * unasked: what made it crash may do so again, for ever.
 * @param crashed hears of a crash before it is asked what shall become of the window
 */
export function offerRescue(window: BrowserWindow, crashed: () => void): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    crashed();
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'The window stopped working.',
      detail: 'Nothing is lost: what was not saved comes back when the window does.',
      buttons: ['Reload', `Quit ${app.name}`],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 0) window.webContents.reload();
    else app.quit();
  });

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
