import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

/** All that the loop makes. A package takes nothing from here. */
export const devFolder = join(root, 'out', 'dev');

/** Where a build of the app that runs from here goes. @param {string} part */
export function devOutDir(part) {
  return join(devFolder, 'out', part);
}

/**
 * What Electron is told to run: the builds of the loop under the app's own name. It keeps its drafts,
 * settings and scenarios apart from those of a Headroom that is worked with.
 */
export function makeDevApp() {
  const { name, productName, version } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const manifest = { name, productName, version, type: 'module', main: 'out/main/index.js' };
  mkdirSync(devFolder, { recursive: true });
  writeFileSync(join(devFolder, 'package.json'), JSON.stringify(manifest));
}

/** Where the app keeps things, unless it is told otherwise. @returns {NodeJS.ProcessEnv} */
export function devPlaces() {
  const documents = process.env.HEADROOM_DOCUMENTS ?? join(devFolder, 'Documents');
  mkdirSync(documents, { recursive: true });
  return {
    HEADROOM_USER_DATA: process.env.HEADROOM_USER_DATA ?? join(devFolder, 'user-data'),
    HEADROOM_DOCUMENTS: documents,
  };
}
