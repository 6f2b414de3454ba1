import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';

/** @typedef {{ name: string, version: string, identifier?: string, text?: string }} Part */

const builds = ['main', 'preload', 'renderer', 'renderer/viewer', 'cli'];

/** What About reads: it lies with the window's files. */
export const licencesFile = join(root, 'out', 'renderer', 'licences.json');

/**
 * Joins the lists that the builds left of the packages in them into one file: every package once,
 * with the whole text of its licence.
 */
export function collectLicences() {
  if (!existsSync(join(root, 'out', 'renderer', 'parts.json'))) return;
  /** @type {Map<string, Part>} */
  const parts = new Map();
  for (const part of builds.flatMap(partsOf)) parts.set(`${part.name}@${part.version}`, part);
  const sorted = [...parts.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(withText);
  writeFileSync(licencesFile, JSON.stringify(sorted));
}

/** @param {string} build @returns {Part[]} */
function partsOf(build) {
  const file = join(root, 'out', build, 'parts.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/**
 * Some packages declare the MIT licence without enclosing its text, which has to go along all the
 * same: our own has the same words under another name.
 * @param {Part} part
 * @returns {Part}
 */
function withText(part) {
  if (part.text !== undefined || part.identifier !== 'MIT') return part;
  const manifest = JSON.parse(
    readFileSync(join(root, 'node_modules', part.name, 'package.json'), 'utf8'),
  );
  const author = manifest.author?.name ?? manifest.author ?? `the authors of ${part.name}`;
  const text = readFileSync(join(root, 'LICENSE'), 'utf8').replace(
    /^Copyright.*$/m,
    `Copyright (c) ${author}`,
  );
  return { ...part, text: text.trim() };
}
