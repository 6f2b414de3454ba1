import { ensureBuilt } from './builds.mjs';
import { killAmidSaving } from './faults/kills.mjs';
import { wholeNumber } from './faults/whole-number.mjs';
import { setUp } from './setup/index.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run kills [-- COUNT [SEED]]`: kill -9 amid saving, a thousand times unless told otherwise. */
await runMain(async () => {
  await setUp('build');
  await ensureBuilt(['faults'], { say });
  const [count = '1000', seed = String(Date.now() % 2 ** 32)] = process.argv.slice(2);
  const result = await killAmidSaving({ count: wholeNumber(count), seed: wholeNumber(seed), say });
  console.log(
    `${result.kills} kills amid saving, seed ${seed}: ${result.leftovers} caught a file half-written beside the real one; ${result.faults.length} files lost or broken`,
  );
  for (const fault of result.faults) console.log(`  ${fault}`);
  return result.faults.length === 0 ? 0 : 1;
});
