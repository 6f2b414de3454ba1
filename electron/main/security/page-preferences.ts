import { app, type WebPreferences } from 'electron';

/** What a page of the app may do, in whichever window: nothing but draw and ask through its preload. */
export function pagePreferences(preload: string): WebPreferences {
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
