import { join } from 'node:path';
import { app } from 'electron';

/** Where this run of the app keeps and finds things. */
export interface Environment {
  readonly documents: string;
  readonly settingsFile: string;
  readonly windowStateFile: string;
  readonly draftFile: string;
  readonly comparisonFile: string;
  readonly trashFolder: string;
  readonly libraryFile: string;
  readonly headlinesFile: string;
  readonly logFile: string;
  readonly preloadFile: string;
  /** Of the window that makes handouts. */
  readonly pressPreloadFile: string;
  readonly rendererFolder: string;
}

/**
 * Tests give the app folders of their own through HEADROOM_USER_DATA and HEADROOM_DOCUMENTS. An
 * installed app does not listen to them. Has to run before the single-instance lock is taken.
 */
export function readEnvironment(): Environment {
  const given = app.isPackaged ? {} : process.env;
  if (given.HEADROOM_USER_DATA) app.setPath('userData', given.HEADROOM_USER_DATA);
  if (given.HEADROOM_DOCUMENTS) app.setPath('documents', given.HEADROOM_DOCUMENTS);
  const userData = app.getPath('userData');
  const out = join(app.getAppPath(), 'out');
  return {
    documents: app.getPath('documents'),
    settingsFile: join(userData, 'settings.json'),
    windowStateFile: join(userData, 'window.json'),
    draftFile: join(userData, 'draft.json'),
    comparisonFile: join(userData, 'comparison.json'),
    trashFolder: join(userData, 'trash'),
    libraryFile: join(userData, 'library.json'),
    headlinesFile: join(userData, 'headlines.jsonl'),
    logFile: join(userData, 'logs', 'headroom.log'),
    preloadFile: join(out, 'preload', 'index.cjs'),
    pressPreloadFile: join(out, 'preload', 'press.cjs'),
    rendererFolder: join(out, 'renderer'),
  };
}
