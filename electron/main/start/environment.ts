import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/** Where this run of the app keeps and finds things. */
export interface Environment {
  /** The app's own folder. */
  readonly userData: string;
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
  const userData = placeOf('userData', join(settingsPlace(), app.name));
  const out = join(app.getAppPath(), 'out');
  return {
    userData,
    documents: placeOf('documents', join(homedir(), 'Documents')),
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

/** Electron has no answer where the system has a folder on a drive that is away: it is told one. */
function placeOf(name: 'userData' | 'documents', otherwise: string): string {
  try {
    return app.getPath(name);
  } catch {
    app.setPath(name, otherwise);
    return otherwise;
  }
}

/** Where the system wants settings: what cannot be kept there is said by this name. */
function settingsPlace(): string {
  return process.env.XDG_CONFIG_HOME ?? process.env.APPDATA ?? join(homedir(), '.config');
}
