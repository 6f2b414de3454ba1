import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../../setup/paths.mjs';
import { figures } from '../../vite/figures.mjs';
import { devFolder } from '../folder.mjs';

/**
 * Run by the loop as a process of its own, so that a model that does not build, or never ends, harms
 * nothing: compares the figures of the sources with those that were kept, or keeps them if none are.
 */
setPriority(10);
console.log(`Figures: ${await compared()}`);

async function compared() {
  try {
    await build(figures);
  } catch (error) {
    return `not compared, because the model does not build. ${messageOf(error)}`;
  }
  try {
    return await compareAll(join(devFolder, 'figures.json'));
  } catch (error) {
    return `not compared, because the model fails: ${messageOf(error)}`;
  }
}

/** @param {string} kept */
async function compareAll(kept) {
  const built = pathToFileURL(join(devFolder, 'figures', 'figures.js'));
  /** @type {typeof import('./report')} */
  const { reportFigures } = await import(built.href);
  const fixtures = join(root, 'shared', 'document', 'file', 'fixtures');
  const files = readdirSync(fixtures)
    .filter((name) => name.endsWith('.headroom.json'))
    .map((name) => [name, readFileSync(join(fixtures, name), 'utf8')]);
  const before = existsSync(kept) ? readFileSync(kept, 'utf8') : null;
  const { now, report } = reportFigures(Object.fromEntries(files), before);
  if (before === null) writeFileSync(kept, now);
  return report;
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
