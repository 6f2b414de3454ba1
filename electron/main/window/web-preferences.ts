import { app, type WebPreferences } from 'electron';

/** What every page of ours runs under: a sandbox without Node, and no power of the web it does not need. */
export function hardened(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    disableDialogs: true,
    // The page would pick files by itself, past the handles.
    disableBlinkFeatures: 'FileSystemAccessLocal',
    devTools: !app.isPackaged,
  };
}
