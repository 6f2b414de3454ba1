import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appParts, ensureBuilt } from './builds.mjs';
import { setUp } from './setup/index.mjs';
import { root } from './setup/paths.mjs';
import { runMain, Stop, say } from './setup/say.mjs';

/**
 * `npm run bench [-- --only NAME] [-- --json]`: runs each build/bench/NAME.mjs. Such a file exports
 * `run`, which yields its measurements as a plain object.
 * @typedef {{ run: () => Promise<Record<string, unknown>> }} Bench
 */
const folder = join(root, 'build', 'bench');

await runMain(async () => {
  const args = process.argv.slice(2);
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const names = benchNames().filter((name) => only === undefined || name === only);
  if (names.length === 0) {
    throw new Stop('There is no such benchmark.', `name one of: ${benchNames().join(', ')}.`);
  }
  await setUp('test');
  await ensureBuilt([...appParts, 'cli'], { say });
  /** @type {Record<string, Record<string, unknown>>} */
  const results = {};
  for (const name of names) {
    say(`Measuring ${name} ...`);
    /** @type {Bench} */
    const bench = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    results[name] = await bench.run();
    if (!args.includes('--json')) console.table(results[name]);
  }
  if (args.includes('--json')) console.log(JSON.stringify(results, null, 2));
  return 0;
});

function benchNames() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => basename(file, '.mjs'))
    .sort();
}
