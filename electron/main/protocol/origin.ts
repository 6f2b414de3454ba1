/** The app's own pages are served under this scheme and host, and nothing else is. */
export const SCHEME = 'app';
export const HOST = 'bundle';
export const ORIGIN = `${SCHEME}://${HOST}`;
export const ENTRY_URL = `${ORIGIN}/`;
/** The page of the window that makes handouts. */
export const PRESS_URL = `${ORIGIN}/press.html`;
/** The same page as the speaker sees it. */
export const SPEAKER_URL = `${ENTRY_URL}#speaker`;
