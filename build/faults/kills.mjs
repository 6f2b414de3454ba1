import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { draws } from './draws.mjs';

const saver = join(root, 'out', 'faults', 'saver.js');

/** The ways the app has to write a file; see saver.ts. */
export const ways = [
  'save',
  'saveAs',
  'saveOver',
  'saveNew',
  'export',
  'draft',
  'settings',
  'tool',
];

/** A save takes some milliseconds, so this is several. */
const longestDelay = 30;

/**
 * Kills a process amid saving, again and again at moments drawn from the seed, and looks at what it
 * left each time.
 * @param {{ count: number, seed: number, say?: (text: string) => void }} options
 * @returns {Promise<{ kills: number, leftovers: number, faults: string[] }>}
 */
export async function killAmidSaving({ count, seed, say = () => {} }) {
  const next = draws(seed);
  const folder = mkdtempSync(join(tmpdir(), 'headroom-kills-'));
  /** @type {string[]} */
  const faults = [];
  let leftovers = 0;
  try {
    for (let kill = 0; kill < count; kill += 1) {
      const way = ways[kill % ways.length] ?? '';
      const delay = next() * longestDelay;
      const place = mkdtempSync(join(folder, 'place-'));
      await killOne(way, place, delay);
      const found = lookAt(way, place);
      if (found.fault !== null) faults.push(`${way}, ${delay.toFixed(2)} ms: ${found.fault}`);
      leftovers += found.leftovers;
      rmSync(place, { recursive: true });
      if ((kill + 1) % 100 === 0) say(`${kill + 1} of ${count} kills, ${faults.length} faults`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills: count, leftovers, faults };
}

/** A scenario large enough for its writing to take a while. @param {string} name */
function scenario(name) {
  const slides = Array.from({ length: 120 }, (_, index) => ({
    id: String(index),
    kind: 'text',
    title: { text: `${name} ${index}`, insteadOf: '' },
    notes: 'What to say here. '.repeat(60),
  }));
  return JSON.stringify({ format: 'headroom-scenario', version: 2, name, briefing: { slides } });
}

const contents = [scenario('even'), scenario('odd')];

/**
 * @param {string} way
 * @param {string} place
 * @param {number} delay
 */
async function killOne(way, place, delay) {
  if (way === 'save') writeFileSync(join(place, 'save.headroom.json'), contents[1] ?? '');
  const child = spawn(process.execPath, [saver, way, place], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  child.stdin.end(JSON.stringify(contents));
  await Promise.race([once(child.stdout, 'data'), ended]);
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  const [code, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`saving (${way}) ended by itself, with ${code}`);
}

/**
 * What is in the place afterwards: whole files of one content or the other, and at most one that
 * was being written and the mark that another was to be replaced by it.
 * @param {string} way
 * @param {string} place
 */
function lookAt(way, place) {
  const names = readdirSync(place);
  const finished = names.filter((name) => name.endsWith('.headroom.json'));
  const leftovers = names.length - finished.length;
  const broken = finished.filter((name) => !isWhole(way, readFileSync(join(place, name), 'utf8')));
  if (finished.length === 0) return { leftovers, fault: 'the file is gone' };
  if (leftovers > 2) return { leftovers, fault: `${leftovers} unfinished files` };
  return { leftovers, fault: broken.length > 0 ? `${broken[0]} is broken` : null };
}

/**
 * @param {string} way
 * @param {string} text
 */
function isWhole(way, text) {
  try {
    const read = JSON.parse(text);
    const { name, briefing } = way === 'draft' ? JSON.parse(read.working) : read;
    return (
      briefing.slides.length === 120 &&
      briefing.slides.every(
        (/** @type {{ title: { text: string } }} */ { title }, /** @type {number} */ index) =>
          title.text === `${name} ${index}`,
      )
    );
  } catch {
    return false;
  }
}
