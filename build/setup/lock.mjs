import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { cache } from './paths.mjs';
import { Stop, say } from './say.mjs';

const file = join(cache, 'setup.lock');
const heartbeatMs = 2_000;
/** Without a heartbeat for this long the holder is gone, whatever its process id now stands for. */
const abandonedMs = 60_000;
/** A child may outlive a killed set-up (npm does); it is given this long before it is ignored. */
const orphanMs = 600_000;

let held = false;

/**
 * One set-up at a time for a user, so that two never write the same place. A lock left behind by
 * a killed set-up is taken over.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  if (held) return work();
  makeCache();
  for (let attempt = 0; !take(); attempt++) {
    // The first attempt may have found, and removed, what a killed set-up had left.
    if (attempt === 1) say('Set-up: waiting for another set-up to finish ...');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  held = true;
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), heartbeatMs);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    held = false;
    rmSync(file, { force: true });
  }
}

function makeCache() {
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
  } catch (error) {
    throw new Stop(
      `What Headroom downloads is kept in ${cache}, and that cannot be written (${/** @type {NodeJS.ErrnoException} */ (error).code}).`,
      'make it writable, or name another folder in XDG_CACHE_HOME, and run the same command again.',
    );
  }
}

/**
 * Notes a running child, so that a later set-up waits for it should this process be killed.
 * @param {number | undefined} pid
 */
export function noteChild(pid) {
  if (held) writeFileSync(file, record(pid));
}

/** @param {number} [child] */
function record(child) {
  return JSON.stringify({ host: hostname(), pid: process.pid, child: child ?? null });
}

function take() {
  try {
    writeFileSync(file, record(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  removeIfAbandoned();
  return false;
}

function removeIfAbandoned() {
  try {
    const text = readFileSync(file, 'utf8');
    if (!abandoned(text, Date.now() - statSync(file).mtimeMs)) return;
    // Moved away first: of several that see the same abandoned lock, one rename succeeds.
    const aside = `${file}.${process.pid}`;
    renameSync(file, aside);
    const mine = readFileSync(aside, 'utf8') === text;
    if (mine) rmSync(aside);
    else renameSync(aside, file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}

/**
 * @param {string} text
 * @param {number} age milliseconds since the last heartbeat
 */
function abandoned(text, age) {
  if (text === '') return age > abandonedMs;
  const { host, pid, child } = JSON.parse(text);
  if (host !== hostname()) return age > abandonedMs;
  if (child !== null && alive(child)) return age > orphanMs;
  return !alive(pid) || age > abandonedMs;
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
