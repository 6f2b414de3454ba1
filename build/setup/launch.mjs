import { join } from 'node:path';
import { electronFolder } from './electron.mjs';
import { isRoot } from './sandbox.mjs';

/**
 * How to start Electron on this machine, for the launcher and for the end-to-end tests.
 * @returns {{ folder: string, executablePath: string, args: string[] }} `args` go before the app's
 */
export function electronLaunch() {
  const folder = electronFolder();
  if (folder === null) throw new Error('Electron is not set up: run "npm run setup" first');
  return {
    folder,
    executablePath: join(folder, binaryName()),
    args: isRoot() ? ['--no-sandbox'] : [],
  };
}

function binaryName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
