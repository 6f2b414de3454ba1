import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What was fetched once and serves every checkout of this user; never inside the checkout. */
export const cache = join(cacheHome(), 'headroom');

function cacheHome() {
  const xdg = process.env.XDG_CACHE_HOME;
  if (xdg !== undefined && xdg !== '') return xdg;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32' && process.env.LOCALAPPDATA !== undefined) {
    return process.env.LOCALAPPDATA;
  }
  return join(homedir(), '.cache');
}
