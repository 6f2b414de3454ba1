import { readFileSync } from 'node:fs';
import { appParts, ensureBuilt } from '../builds.mjs';
import { licencesFile } from '../licences.mjs';
import { run } from '../setup/run.mjs';
import { verdict } from './check.mjs';

/** Licences under which a part may be shipped: they ask for their text to go along, and no more. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Zlib',
]);

/** @type {import('./check.mjs').Check} */
export const licences = {
  name: 'licences',
  title: 'licences of what is shipped, and known vulnerabilities where the network allows',
  run: async () => {
    await ensureBuilt([...appParts, 'cli'], { say: console.log });
    /** @type {import('../licences.mjs').Part[]} */
    const parts = JSON.parse(readFileSync(licencesFile, 'utf8'));
    const faults = parts.flatMap(({ name, identifier = 'no licence named', text }) => [
      ...(isAllowed(identifier) ? [] : [`${name}: ${identifier} is not among those allowed`]),
      ...(text ? [] : [`${name}: the text of its licence is missing`]),
    ]);
    if (parts.length < 10) faults.push('hardly any part was found: the list must be wrong');
    console.log(`${parts.length} parts are shipped.`);
    return verdict([...faults, ...(await audit())]);
  },
};

/** Where a part may be taken under one licence or another, one that is allowed will do. @param {string} identifier */
function isAllowed(identifier) {
  return identifier
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((each) => allowed.has(each));
}

/**
 * Asks npm's advisory service about what is shipped; out of reach, it says so and fails nothing,
 * since the checks have to work offline.
 */
async function audit() {
  const command = ['audit', '--omit=dev', '--audit-level=high', '--json'];
  // Offline, it would else try for minutes.
  const patience = ['--fetch-retries=0', '--fetch-timeout=10000'];
  const { code, output } = await run('npm', [...command, ...patience]);
  const report = parsed(output);
  const counts = report?.metadata?.vulnerabilities;
  if (counts === undefined) {
    console.log('Audit: not run, because npm’s advisory service is out of reach.');
    return [];
  }
  console.log(`Audit: ${counts.total} known vulnerabilities in what is shipped.`);
  return code === 0 ? [] : ['a known vulnerability is high or critical: see npm audit --omit=dev'];
}

/** @param {string} output */
function parsed(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    return null;
  }
}
