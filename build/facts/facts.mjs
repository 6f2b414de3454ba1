// Makes the app's bundled copy of public facts from a folder of CSV: npm run facts -- DIR
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../setup/paths.mjs';
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
// One model a line, so that an update reads as one.
const lines = models.map((model) => `  ${JSON.stringify(model)}`).join(',\n');
writeFileSync(join(target, 'models.json'), `[\n${lines}\n]\n`);
console.log(`${models.length} models in shared/data/models.json`);
