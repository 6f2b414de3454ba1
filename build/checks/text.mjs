import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPlatforms } from '../lockfile/platforms.mjs';
import { mapFaults } from '../map/faults.mjs';
import { readMap } from '../map/read-map.mjs';
import { securityPage } from '../security/page.mjs';
import { root } from '../setup/paths.mjs';
import { verdict } from './check.mjs';

/** What no source may say. Put together from parts, so that this file does not say it. */
const forbidden = [
  {
    pattern: new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`),
    why: 'an open end: do it, or write an issue',
  },
  {
    pattern: /import\((['"])[^'"]+\1\)\.[A-Z]/,
    // Declarations of foreign modules have no other way.
    files: /^(shared|electron|renderer|e2e)\/.*(?<!\.d)\.tsx?$/,
    why: 'a type import that the layer check does not see: use "import type"',
  },
];

/** @type {import('./check.mjs').Check} */
export const text = {
  name: 'text',
  title: 'what sources may not say, a lockfile that holds anywhere, a true map and security page',
  run: async () => {
    const files = filesIn('');
    return verdict([
      ...files.filter(isSource).flatMap(faultsOf),
      ...lockfileFaults(),
      ...pageFaults(),
      ...mapFaults(readMap(contentOf('CONTRIBUTING.md')), foldersOf(files)),
    ]);
  },
};

/** What .gitignore leaves out, and git's own. Read here, because an archive is no git repository. */
const foreign = new Set(
  [...contentOf('.gitignore').matchAll(/^(.+)\/$/gm)].map(([, name]) => name),
);
foreign.add('.git');

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return foreign.has(entry.name) ? [] : filesIn(path);
    return [path];
  });
}

/** @param {string} file */
function isSource(file) {
  return /\.(m?[jt]sx?|css|html|py|sh)$/.test(file);
}

/** @param {string} file */
function faultsOf(file) {
  const lines = contentOf(file).split('\n');
  return forbidden
    .filter(({ files }) => files === undefined || files.test(file))
    .flatMap(({ pattern, why }) =>
      lines.flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${why}: ${line.trim()}`] : [],
      ),
    );
}

function lockfileFaults() {
  const lock = contentOf('package-lock.json');
  const addresses = lock.match(/"resolved": "https?:[^"]*"/g) ?? [];
  const missing = missingPlatforms(JSON.parse(lock).packages);
  return [
    ...addresses.map((address) => `package-lock.json names a registry address: ${address}`),
    ...missing.map(([path]) => `package-lock.json lacks ${path}: run "npm run lockfile"`),
  ];
}

function pageFaults() {
  return contentOf('build/security.md') === securityPage()
    ? []
    : ['build/security.md is not current: run "npm run security-page"'];
}

/**
 * Every folder, and how many sources it holds itself, tests aside.
 * @param {string[]} files
 */
function foldersOf(files) {
  /** @type {Map<string, number>} */
  const folders = new Map();
  for (const file of files.filter((path) => !path.startsWith('.'))) {
    const counts = isSource(file) && !/\.(test|spec|shot|bench)\.tsx?$/.test(file);
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      const path = file.slice(0, end + 1);
      const own = counts && end === file.lastIndexOf('/');
      folders.set(path, (folders.get(path) ?? 0) + (own ? 1 : 0));
    }
  }
  return [...folders].map(([path, sources]) => ({ path, sources }));
}

/** A listed file may have been deleted since. @param {string} file */
function contentOf(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
