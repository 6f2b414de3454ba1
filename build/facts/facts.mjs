import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setUp } from '../setup/index.mjs';
import { root } from '../setup/paths.mjs';
import { runMain, Stop } from '../setup/say.mjs';
import { readLagPairs } from './lag-pairs.mjs';
import { readModels } from './models.mjs';

/** `npm run facts -- DIR`: makes the app's copy of public facts from a folder of CSV tables. */
await runMain(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    throw new Stop('Facts are made from tables.', 'say where they are: npm run facts -- DIR');
  }
  await setUp('build');
  const { parse } = await import('csv-parse/sync');
  const table = (/** @type {string} */ name) =>
    parse(readFileSync(resolve(process.env.INIT_CWD ?? '', folder, name)), {
      columns: true,
      bom: true,
      trim: true,
    });
  const lagPairs = readLagPairs(table('open-lag-capability.csv'), table('open-lag-compute.csv'));
  write('models.json', readModels(table('ai-models.csv')));
  write('lag-pairs.json', lagPairs);
  return 0;
});

/** One fact a line, so that an update reads as one. @param {string} name @param {object[]} facts */
function write(name, facts) {
  const lines = facts.map((fact) => `  ${JSON.stringify(fact)}`).join(',\n');
  writeFileSync(join(root, 'shared/data', name), `[\n${lines}\n]\n`);
  console.log(`${facts.length} facts in shared/data/${name}`);
}
