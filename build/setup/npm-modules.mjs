import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';
import { npmErrors, npmPatience, remedyForDenied, run } from './run.mjs';
import { Stop, step } from './say.mjs';

/** npm writes this last, so it stands for a finished installation. */
const installedList = join(root, 'node_modules', '.package-lock.json');

/** Installs exactly what package-lock.json names, unless that is what is there. */
export async function ensureNpmModules() {
  if (modulesAreCurrent()) return;
  await withLock(async () => {
    if (modulesAreCurrent()) return;
    await step('installing npm modules', install);
  });
}

async function install() {
  // Gone before npm starts: an interrupted installation must not look finished.
  rmSync(installedList, { force: true });
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', ...npmPatience], {
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (code === 0 && modulesAreCurrent()) return;
  throw new Stop(`npm could not install the modules:\n${npmErrors(output)}`, remedyFor(output));
}

/** @param {string} output */
function remedyFor(output) {
  if (/E(NOTFOUND|AI_AGAIN|CONN|TIMEDOUT)|network/.test(output)) {
    return 'connect this machine to the npm registry and run the same command again; the connection is needed only this once.';
  }
  if (output.includes('EUSAGE')) {
    return 'package.json was changed without its lockfile: run "npm install" and "npm run lockfile", then the same command again.';
  }
  return (
    remedyForDenied(output) ?? 'see what npm says above, mend it, and run the same command again.'
  );
}

/**
 * Whether node_modules holds each package the lockfile names, at that version. npm's list is not
 * taken at its word: folders get lost, by a cleaner or a copy that was broken off.
 */
export function modulesAreCurrent() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(installedList);
  if (wanted === null || present === null) return false;
  if (!existsSync(join(root, 'node_modules', '.bin'))) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (found === undefined && entry.optional !== true) return false;
    if (found !== undefined && found.version !== entry.version) return false;
  }
  return Object.keys(present).every(
    (path) => wanted[path] !== undefined && existsSync(join(root, path, 'package.json')),
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
