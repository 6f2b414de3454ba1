// Makes the app's bundled copy of public facts from a folder of CSV: npm run facts -- DIR
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../setup/paths.mjs';
import { readLagPairs } from './lag-pairs.mjs';
import { readModels } from './models.mjs';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Say where the tables are: npm run facts -- DIR');
  process.exit(2);
}

/** @param {string} name @returns {Record<string, string>[]} */
function table(name) {
  return parse(readFileSync(join(folder, name)), { columns: true, bom: true, trim: true });
}

const models = readModels(table('ai-models.csv'));
const target = join(root, 'shared/data');
mkdirSync(target, { recursive: true });
write('models.json', models);
write(
  'lag-pairs.json',
  readLagPairs(table('open-lag-capability.csv'), table('open-lag-compute.csv')),
);

/** One fact a line, so that an update reads as one. @param {string} name @param {object[]} facts */
function write(name, facts) {
  const lines = facts.map((fact) => `  ${JSON.stringify(fact)}`).join(',\n');
  writeFileSync(join(target, name), `[\n${lines}\n]\n`);
  console.log(`${facts.length} facts in shared/data/${name}`);
}
