import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';
import { run } from './run.mjs';

/** No byte for this long means the download site is not there. */
const stallMs = 12_000;
const home = join(root, 'node_modules', 'electron');

/** Version of Electron the app is developed for and shipped with. */
export function officialVersion() {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;
}

/** The folder of the official binary, or null when it is not installed (or not wholly). */
export function officialFolder() {
  try {
    // path.txt is what Electron's installer writes last.
    const binary = readFileSync(join(home, 'path.txt'), 'utf8');
    return existsSync(join(home, 'dist', binary)) ? join(home, 'dist') : null;
  } catch {
    return null;
  }
}

/**
 * Lets Electron's own installer fetch the binary (it checks it against its list of hashes and
 * obeys ELECTRON_MIRROR), but gives up as soon as nothing arrives any more.
 * @param {(detail: string) => void} progress
 * @returns {Promise<string | null>} why it failed, or null
 */
export async function fetchOfficial(progress) {
  await rm(join(home, 'dist'), { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  // Its own temporary folder, because the growth of that folder shows whether bytes arrive.
  const temporary = await mkdtemp(join(cache, 'tmp-official-'));
  let watch;
  let stalled = false;
  const { code, output } = await run(process.execPath, [join(home, 'install.js')], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' },
    onStart: (kill) => {
      watch = watchGrowth([temporary, join(home, 'dist')], progress, () => {
        stalled = true;
        kill();
      });
    },
  });
  clearInterval(watch);
  await rm(temporary, { recursive: true, force: true });
  if (code === 0 && officialFolder() !== null) return null;
  return stalled ? `no data for ${stallMs / 1000} s` : reason(output);
}

/** Whether an earlier set-up found the download site (or the mirror) out of reach. */
export function knownUnreachable() {
  return existsSync(unreachableNote());
}

/** @param {string} why */
export function noteUnreachable(why) {
  writeFileSync(unreachableNote(), `${new Date().toISOString()} ${why}\n`);
}

/** Named after the source as well, so that a new mirror is tried. */
function unreachableNote() {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? '';
  const source = createHash('sha256').update(mirror).digest('hex').slice(0, 8);
  return join(cache, `electron-${officialVersion()}-unreachable-${source}`);
}

/**
 * @param {string[]} folders
 * @param {(detail: string) => void} progress
 * @param {() => void} onStall
 */
function watchGrowth(folders, progress, onStall) {
  let best = 0;
  let grewAt = Date.now();
  return setInterval(async () => {
    const sizes = await Promise.all(folders.map(sizeOf));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes !== best) grewAt = Date.now();
    best = bytes;
    if (bytes > 0) progress(`${Math.round(bytes / 1e6)} MB`);
    if (Date.now() - grewAt > stallMs) onStall();
  }, 500);
}

/**
 * @param {string} folder
 * @returns {Promise<number>}
 */
async function sizeOf(folder) {
  try {
    const entries = await readdir(folder, { recursive: true });
    const stats = await Promise.all(entries.map((entry) => stat(join(folder, entry))));
    return stats.reduce((sum, { size }) => sum + size, 0);
  } catch {
    // The folder is being made or removed under the reader.
    return 0;
  }
}

/** The installer prints a stack; its first line says what happened. @param {string} output */
function reason(output) {
  // All that Node says where there is no network, no such host or no way through a proxy.
  if (output.includes('fetch failed')) return 'its download site cannot be reached';
  const first = output.split('\n').find((line) => /error|failed|code/i.test(line));
  return (first ?? 'no reason given').trim();
}
