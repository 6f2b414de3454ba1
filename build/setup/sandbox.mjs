import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './say.mjs';

/**
 * Chromium's sandbox needs user namespaces or a helper owned by root. Some distributions forbid
 * the former to programs they do not know; Electron then dies without a useful word.
 * @param {string} electron
 */
export function checkSandbox(electron) {
  if (process.platform !== 'linux' || isRoot()) return;
  const forbidden =
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0';
  const helper = join(electron, 'chrome-sandbox');
  if (!forbidden || ownedByRoot(helper)) return;
  throw new Stop(
    'This system does not let Electron set up its sandbox.',
    `sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

/** Chromium refuses to run sandboxed as root. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {string} file */
function setting(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

/** @param {string} helper */
function ownedByRoot(helper) {
  try {
    const { uid, mode } = statSync(helper);
    return uid === 0 && (mode & 0o4000) !== 0;
  } catch {
    return false;
  }
}
