import { app, BrowserWindow, nativeTheme } from 'electron';
import { ENTRY_URL } from '../protocol/origin';
import { pagePreferences } from '../security/page-preferences';
import { MIN_SIZE } from './fit-to-displays';
import type { WindowState } from './window-state';

/** The page's own paper colours, so that the window does not flash before it is drawn. */
export const PAPER = { light: '#fbfbf9', dark: '#16181a' };

/** Opens the app's main window, shown as soon as there is something to see. */
export function createMainWindow(preload: string, state: WindowState): BrowserWindow {
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: app.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: pagePreferences(preload),
  });
  state.remember(window);
  // The title is set from the document's state.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  void window.loadURL(ENTRY_URL);
  return window;
}
