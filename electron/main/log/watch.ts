import { app, type BrowserWindow } from 'electron';
import { impersonal } from './impersonal';
import { logEvent } from './log';

/** Writes the run of the app into the log: its start and end, and every process that is lost. */
export function watchApp(): void {
  const { electron, chrome } = process.versions;
  logEvent(
    'info',
    `Headroom ${app.getVersion()} starts (Electron ${electron}, Chromium ${chrome}, ${process.platform} ${process.arch})`,
  );
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    const level = reason === 'clean-exit' ? 'info' : 'warning';
    logEvent(level, `A ${type} process is gone: ${reason} (${exitCode})`);
  });
  app.on('will-quit', () => logEvent('info', 'Headroom ends'));
  process.on('uncaughtExceptionMonitor', (error, origin) => {
    logEvent('error', `${origin}: ${impersonal(error)}`);
  });
}

/** The same for the window. */
export function watchWindow(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    const level = reason === 'clean-exit' ? 'info' : 'error';
    logEvent(level, `The window’s process is gone: ${reason} (${exitCode})`);
  });
  window.on('unresponsive', () => logEvent('warning', 'The window does not answer'));
  window.on('responsive', () => logEvent('info', 'The window answers again'));
}
