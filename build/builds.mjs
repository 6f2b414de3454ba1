import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { collectLicences } from './licences.mjs';
import { root } from './setup/paths.mjs';
import { Stop } from './setup/say.mjs';

/** @typedef {'renderer' | 'main' | 'preload' | 'cli' | 'bench' | 'faults' | 'fuzz'} Part */

/** What the app consists of. @type {Part[]} */
export const appParts = ['main', 'preload', 'renderer'];

/** What each part is made from: a change there makes it stale. @type {Record<Part, string[]>} */
const sources = {
  renderer: ['renderer', 'shared'],
  main: ['electron/main', 'shared'],
  preload: ['electron/preload', 'shared'],
  cli: ['electron', 'shared'],
  bench: ['build/bench', 'shared'],
  faults: ['build/faults', 'electron', 'shared'],
  fuzz: ['build/faults', 'electron', 'shared'],
};
const always = ['build/vite', 'build/licences.mjs', 'package.json', 'package-lock.json'];

/**
 * Builds those parts whose sources changed since they were built.
 * @param {Part[]} parts
 * @param {{ say: (text: string) => void, force?: boolean }} options
 */
export async function ensureBuilt(parts, { say, force = false }) {
  const stale = force ? parts : parts.filter((part) => readStamp(part) !== fingerprint(part));
  if (stale.length === 0) return;
  const started = Date.now();
  say(`Building ${stale.join(', ')} ...`);
  for (const part of stale) await build(part);
  collectLicences();
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** @param {Part} part */
async function build(part) {
  // Taken before, so that what is edited meanwhile counts as a change; written after, so that an
  // interrupted build does not count as one.
  const print = fingerprint(part);
  rmSync(stampFile(part), { force: true });
  const vite = await import('vite');
  const { [part]: config } = await import(`./vite/${part}.mjs`);
  try {
    for (const each of [config].flat()) await vite.build(each);
  } catch (error) {
    throw new Stop(
      `Building ${part} failed: ${error instanceof Error ? error.message : error}`,
      'mend the source named above and run the same command again.',
    );
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stampFile(part), print);
}

/** @param {Part} part */
function stampFile(part) {
  return join(root, 'out', `${part}.stamp`);
}

/** @param {Part} part */
function readStamp(part) {
  const file = stampFile(part);
  return existsSync(file) && existsSync(join(root, 'out', part))
    ? readFileSync(file, 'utf8')
    : null;
}

/**
 * Stands for the state of the sources: names, sizes and times, which is quicker than contents.
 * @param {Part} part
 */
function fingerprint(part) {
  const hash = createHash('sha256');
  for (const path of [...sources[part], ...always]) addTo(hash, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const full = join(root, path);
  const entry = statSync(full, { throwIfNoEntry: false });
  if (entry === undefined) return;
  if (entry.isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`);
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`${path} ${entry.size} ${entry.mtimeMs}\n`);
  }
}
