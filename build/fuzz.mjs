import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './builds.mjs';
import { wholeNumber } from './faults/whole-number.mjs';
import { setUp } from './setup/index.mjs';
import { root } from './setup/paths.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run fuzz [-- COUNT [SEED]]`: damaged and hostile files, 100,000 unless told otherwise. */
await runMain(async () => {
  await setUp('build');
  await ensureBuilt(['fuzz'], { say });
  const [count = '100000', seed = String(Date.now() % 2 ** 32)] = process.argv.slice(2);
  /** @type {typeof import('./faults/fuzz')} */
  const { fuzz } = await import(pathToFileURL(join(root, 'out', 'fuzz', 'fuzz.js')).href);
  const started = Date.now();
  const result = await fuzz(wholeNumber(count), wholeNumber(seed), (done) => say(`${done} inputs`));
  console.log(
    `${result.inputs} inputs, seed ${seed}, in ${Math.round((Date.now() - started) / 1000)} s: ${result.accepted} read, the others refused, ${result.faults.length} faults`,
  );
  for (const fault of result.faults.slice(0, 20)) console.log(`\n${fault}`);
  return result.faults.length === 0 ? 0 : 1;
});
